#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/doc/house.hpp>

#include <chrono>
#include <string>
#include <string_view>

/// What every file says of itself beside its words: whose it is, in which language, of which day.
namespace plenum::render {

/// Head of every page but the first: publisher and title, or the title alone where it names the publisher.
std::string running_head(const doc::Document& document, const doc::House& house);

/// A language tag of letters, digits and hyphens (RFC 5646); "en-GB" for anything else.
std::string file_language(std::string_view wanted);

/// The day that a file bears, for one that says none the first of the year 2000: never a clock's, so that the
/// same papers are the same bytes.
std::chrono::year_month_day file_day(std::string_view date);

/// The same as properties write it, "2026-10-09T00:00:00Z": nobody knows the hour.
std::string file_moment(std::string_view date);

}  // namespace plenum::render
