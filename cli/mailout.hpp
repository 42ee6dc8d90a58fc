#pragma once

#include <cli/paper.hpp>

#include <map>
#include <string>

/// What goes out to the committees before they write their motions.
namespace plenum::cli {

/// What the pack is made of, as in PaperInput::as.
inline constexpr std::string_view from_mailout = "conference policy style previous";

/// The covering note, the guidance, the instructions, and, where last year's folder is known and has results,
/// its minutes.
Documents mailout_papers(const Overview& overview, Diagnostics& found);

/// Last year's AC1 as it stands on that day; none without its results.
Documents mailout_ac1(const Overview& overview, const std::string& today, Diagnostics& found);

/// The folder for a committee at home, by file: conference.yaml without anything private, a blank draft, past
/// resolutions with a page to look them up, and how to begin.
std::map<std::string, std::string> mailout_kit(const Overview& overview, Diagnostics& found);

}  // namespace plenum::cli
