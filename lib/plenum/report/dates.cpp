// Dates as they stand in papers.
#include <plenum/base/calendar.hpp>
#include <plenum/report/words.hpp>

#include <array>
#include <chrono>
#include <optional>

namespace plenum::report {

namespace {

constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

std::string weekday_and_day(std::string_view iso, const std::chrono::year_month_day& day) {
    return std::string(calendar::weekday(iso)) + ' ' + std::to_string(static_cast<unsigned>(day.day()));
}

std::string month_of(const std::chrono::year_month_day& day) {
    return std::string(months.at(static_cast<unsigned>(day.month()) - 1));
}

std::string year_of(const std::chrono::year_month_day& day) {
    return std::to_string(static_cast<int>(day.year()));
}

}  // namespace

std::string date(std::string_view iso) {
    const auto day = calendar::day(iso);
    if (!day) return std::string(iso);
    auto result = weekday_and_day(iso, *day) + ' ' + month_of(*day) + ' ' + year_of(*day);
    if (iso.size() < 16) return result;
    const auto time = iso.substr(11);
    return (time == "12:00" ? "noon" : std::string(time)) + " on " + result;
}

std::string days(const Conference& conference) {
    std::vector<std::string> result;
    for (std::size_t i = 0; i < conference.days.size(); ++i) {
        const auto day = calendar::day(conference.days[i].date);
        if (!day) {
            result.push_back(conference.days[i].date);
            continue;
        }
        // Month and year are said once, after the last of the days that share them.
        const auto next =
            i + 1 < conference.days.size() ? calendar::day(conference.days[i + 1].date) : std::nullopt;
        auto text = weekday_and_day(conference.days[i].date, *day);
        if (!next || next->year() != day->year() || next->month() != day->month())
            text += ' ' + month_of(*day);
        if (!next || next->year() != day->year()) text += ' ' + year_of(*day);
        result.push_back(text);
    }
    return listed(result);
}

std::string days_and_venue(const Conference& conference) {
    auto result = days(conference);
    if (!conference.venue.empty()) result += (result.empty() ? "" : ", ") + conference.venue;
    return result;
}

}  // namespace plenum::report
