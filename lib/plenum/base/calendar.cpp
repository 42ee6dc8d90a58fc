// From "2026-09-01" to a day one can reckon with.
#include <plenum/base/calendar.hpp>

#include <array>
#include <charconv>

namespace plenum::calendar {

namespace {

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

}  // namespace

std::optional<std::chrono::year_month_day> day(std::string_view iso) {
    if (iso.size() < 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    const auto year = number(iso.substr(0, 4));
    const auto month = number(iso.substr(5, 2));
    const auto day = number(iso.substr(8, 2));
    if (!year || !month || !day || *month < 1 || *day < 1) return std::nullopt;
    const std::chrono::year_month_day result{std::chrono::year{*year},
                                             std::chrono::month{static_cast<unsigned>(*month)},
                                             std::chrono::day{static_cast<unsigned>(*day)}};
    if (!result.ok()) return std::nullopt;
    return result;
}

std::string_view weekday(std::string_view iso) {
    constexpr std::array<std::string_view, 7> names{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                    "Thursday", "Friday", "Saturday"};
    const auto date = day(iso);
    return date ? names.at(std::chrono::weekday(std::chrono::sys_days(*date)).c_encoding()) : iso;
}

std::optional<int> days_between(std::string_view from, std::string_view to) {
    const auto first = day(from);
    const auto last = day(to);
    if (!first || !last) return std::nullopt;
    return static_cast<int>((std::chrono::sys_days{*last} - std::chrono::sys_days{*first}).count());
}

}  // namespace plenum::calendar
