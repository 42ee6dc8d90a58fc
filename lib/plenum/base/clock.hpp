#pragma once

#include <string>
#include <string_view>

/// Times of day as files write them, "09:30", and as minutes since midnight.
namespace plenum::clock {

/// Is it written "09:30"?
bool is_time(std::string_view text);

/// 570 for "09:30"; 0 for what is no time.
int minutes(std::string_view time);

/// "09:30" for 570; whole days more or less do not show.
std::string time(int minutes);

}  // namespace plenum::clock
