#pragma once

#include <chrono>
#include <optional>
#include <string_view>

/// Days of the calendar as files write them: "2026-09-01", perhaps with a time behind it.
namespace plenum::calendar {

/// The day that a text begins with; nothing when it begins with none.
std::optional<std::chrono::year_month_day> day(std::string_view iso);

/// "Friday" for "2026-11-20"; the text itself for what is no day.
std::string_view weekday(std::string_view iso);

/// How many days lie between: 1 from one day to the next, negative backwards. Times of day do not matter.
std::optional<int> days_between(std::string_view from, std::string_view to);

}  // namespace plenum::calendar
