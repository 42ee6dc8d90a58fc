// Dates as they stand in papers.
#include <plenum/report/words.hpp>

#include <array>
#include <charconv>
#include <chrono>
#include <optional>

namespace plenum::report {

namespace {

constexpr std::array<std::string_view, 7> weekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                   "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

std::optional<std::chrono::year_month_day> parsed(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
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

std::string weekday_and_day(const std::chrono::year_month_day& day) {
    const std::chrono::weekday weekday{std::chrono::sys_days{day}};
    return std::string(weekdays.at(weekday.c_encoding())) + ' ' +
           std::to_string(static_cast<unsigned>(day.day()));
}

std::string month_of(const std::chrono::year_month_day& day) {
    return std::string(months.at(static_cast<unsigned>(day.month()) - 1));
}

std::string year_of(const std::chrono::year_month_day& day) {
    return std::to_string(static_cast<int>(day.year()));
}

}  // namespace

std::string date(std::string_view iso) {
    const auto day = parsed(iso.substr(0, std::min<std::size_t>(10, iso.size())));
    if (!day) return std::string(iso);
    auto result = weekday_and_day(*day) + ' ' + month_of(*day) + ' ' + year_of(*day);
    if (iso.size() == 10) return result;
    const auto time = iso.substr(11);
    return (time == "12:00" ? "noon" : std::string(time)) + " on " + result;
}

std::string days(const Conference& conference) {
    std::vector<std::string> result;
    for (std::size_t i = 0; i < conference.days.size(); ++i) {
        const auto day = parsed(conference.days[i].date);
        if (!day) {
            result.push_back(conference.days[i].date);
            continue;
        }
        // Month and year are said once, after the last of the days that share them.
        const auto next = i + 1 < conference.days.size() ? parsed(conference.days[i + 1].date) : std::nullopt;
        auto text = weekday_and_day(*day);
        if (!next || next->year() != day->year() || next->month() != day->month())
            text += ' ' + month_of(*day);
        if (!next || next->year() != day->year()) text += ' ' + year_of(*day);
        result.push_back(text);
    }
    return listed(result);
}

}  // namespace plenum::report
