#pragma once

#include <plenum/base/listing.hpp>
#include <plenum/base/numerals.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/motion.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// How we say things in papers: numbers, dates, a motion in a line.
namespace plenum::report {

/// "1 motion", "3 motions".
std::string count(std::size_t n, std::string_view one, std::string_view many);

/// "87 %" for 0.87, with a blank that holds the line together; never "100 %" for what is not certain, never
/// "0 %" for what is possible.
std::string percent(double confidence);

/// What a probability is called: "almost certain", "likely", "more likely than not", "uncertain".
std::string_view in_words(double confidence);

/// "Friday 20 November 2026" for "2026-11-20", and "noon on Tuesday 1 September 2026" for
/// "2026-09-01T12:00". What is not a date comes back as it was written.
std::string date(std::string_view iso);

/// "Friday 20 and Saturday 21 November 2026": the days of a conference. Empty without any.
std::string days(const Conference& conference);

/// The same, and where it meets; either may be missing.
std::string days_and_venue(const Conference& conference);

/// The name of the conference with its year, "UK Conference of LMCs 2026"; may be empty.
std::string conference_name(const Conference& conference);

/// What is known of an item beside its title: " (for observers, Small hall, 1 hour)"; may be empty.
std::string details(const Item& item);

/// BCP 47 for the name of a Snowball language: "en-GB" for "english"; "und" for one unheard of.
std::string language_tag(std::string_view language);

/// The title of a section, or its id when the conference has no such section.
std::string section_title(std::string_view id, const Conference& conference);

/// The beginning of a text in at most `columns` characters, cut at a word, and then an ellipsis.
std::string shortened(std::string_view text, std::size_t columns);

/// The beginning of what a motion says, without the opening that all share, in at most `columns`
/// characters.
std::string gist(const Motion& motion, const Conference& conference, std::size_t columns);

}  // namespace plenum::report
