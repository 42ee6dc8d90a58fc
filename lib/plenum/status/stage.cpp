// Where in its year a conference is.
#include <plenum/base/calendar.hpp>
#include <plenum/status/status.hpp>

#include <algorithm>
#include <array>
#include <tuple>

namespace plenum::status {

namespace {

/// What happens until a date, by its name.
struct Until {
    std::string_view key;
    Stage stage;
};
constexpr std::array<Until, 6> steps{{
    {"mailout", Stage::before_mailout},
    {"deadline", Stage::writing},
    {"agenda", Stage::sorting},
    {"amendments", Stage::amending},
    {"supplement", Stage::supplementing},
    {"conference", Stage::waiting},
}};

std::string_view day_of(std::string_view moment) {
    return moment.substr(0, 10);
}

}  // namespace

bool has_passed(std::string_view moment, std::string_view today) {
    if (day_of(moment) != day_of(today)) return day_of(moment) < day_of(today);
    const bool timed = moment.size() > 10 && today.size() > 10;
    return timed && moment.substr(11) <= today.substr(11);
}

std::vector<Status::Date> dates(const Conference& conference, std::string_view today) {
    std::vector<Status::Date> result;
    const auto add = [&](std::string_view key, const std::string& when) {
        const auto days = calendar::days_between(today, when);
        if (days) result.push_back({std::string(key), when, *days});
    };
    for (const auto& step : steps) {
        const auto found = conference.dates.find(std::string(step.key));
        if (found != conference.dates.end()) add(step.key, found->second);
    }
    if (!conference.days.empty()) add("conference", conference.days.front().date);
    std::ranges::stable_sort(result, {}, &Status::Date::when);
    return result;
}

Stage stage(const Conference& conference, std::string_view today) {
    if (!conference.days.empty()) {
        if (has_passed(conference.days.back().date, today)) return Stage::after;
        if (conference.days.front().date <= std::string(day_of(today))) return Stage::sitting;
    }
    const auto all = dates(conference, today);
    for (const auto& date : all) {
        if (has_passed(date.when, today)) continue;
        return std::ranges::find(steps, date.key, &Until::key)->stage;
    }
    if (all.empty()) return Stage::undated;
    // The last date is over, and the days are not known.
    const auto* const last = std::ranges::find(steps, all.back().key, &Until::key);
    return last + 1 == steps.end() ? Stage::after : (last + 1)->stage;
}

}  // namespace plenum::status
