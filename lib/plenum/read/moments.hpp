#pragma once

#include <string>
#include <string_view>

/// Dates and times as people write them in a file.
namespace plenum::read {

/// "2026-09-01" when `text` is that day of the calendar; empty otherwise.
std::string date(std::string_view text);

/// "09:30" for a time of day ("9:30" and "09.30" too); empty otherwise.
std::string time(std::string_view text);

/// "2026-09-01" or "2026-09-01T12:00" (a blank for the T is taken too); empty otherwise.
std::string moment(std::string_view text);

}  // namespace plenum::read
