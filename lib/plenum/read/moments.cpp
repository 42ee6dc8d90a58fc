#include <plenum/read/moments.hpp>

#include <charconv>
#include <chrono>

namespace plenum::read {

namespace {

/// A number written in figures and nothing else; -1 for anything else.
int figures(std::string_view text) {
    int result = 0;
    const auto* const end = text.data() + text.size();
    const auto [at, trouble] = std::from_chars(text.data(), end, result);
    return text.empty() || text.front() == '-' || trouble != std::errc{} || at != end ? -1 : result;
}

}  // namespace

std::string date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
    const int year = figures(text.substr(0, 4));
    const int month = figures(text.substr(5, 2));
    const int day = figures(text.substr(8, 2));
    if (year < 1900 || month < 1 || day < 1) return {};
    const std::chrono::year_month_day when{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    return when.ok() ? std::string(text) : std::string{};
}

std::string time(std::string_view text) {
    const auto mark = text.find_first_of(":.");
    if (mark == std::string_view::npos || mark == 0 || mark > 2 || text.size() != mark + 3) return {};
    const int hour = figures(text.substr(0, mark));
    const int minute = figures(text.substr(mark + 1));
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return {};
    return (mark == 1 ? "0" : "") + std::string(text.substr(0, mark)) + ":" +
           std::string(text.substr(mark + 1));
}

std::string moment(std::string_view text) {
    auto day = date(text.substr(0, 10));
    if (day.empty() || text.size() == 10) return day;
    if (text[10] != 'T' && text[10] != ' ') return {};
    const auto hour = time(text.substr(11));
    return hour.empty() ? std::string{} : day + "T" + hour;
}

}  // namespace plenum::read
