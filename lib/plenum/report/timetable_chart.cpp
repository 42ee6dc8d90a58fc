// The days of conference as charts.
#include <plenum/base/clock.hpp>
#include <plenum/report/timetable_parts.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::report {

namespace {

/// When the earliest day begins, in minutes after midnight, so that all days are drawn from there.
int earliest(const TimetableProblem& problem) {
    int result = minutes_of_a_day;
    for (const auto& sitting : problem.sittings) result = std::min(result, sitting.start % minutes_of_a_day);
    return result;
}

void put_day(doc::Document& document, const TimetableProblem& problem, const Timetable& timetable,
             std::size_t day) {
    doc::Figure figure{.caption = "Chart of " + date(problem.dates[day]),
                       .axis = "Business",
                       .series = {"Time"},
                       .bars = {}};
    const auto zero = static_cast<int>(day) * minutes_of_a_day + earliest(problem);
    for (const auto& place : timetable.places) {
        if (problem.sittings[place.sitting].day != day) continue;
        figure.bars.push_back({.label = problem.tasks[place.task].title,
                               .amounts = {{.value = static_cast<double>(place.end - place.start),
                                            .shown = clock::time(place.start) + "–" + clock::time(place.end),
                                            .from = static_cast<double>(std::max(place.start - zero, 0))}}});
    }
    if (!figure.bars.empty()) document.elements.emplace_back(std::move(figure));
}

/// How lively a session is: the mean of what stands there, by minutes.
double mean(const TimetableProblem& problem, const Timetable& timetable, std::size_t sitting) {
    double sum = 0;
    int minutes = 0;
    for (const auto& place : timetable.places) {
        const auto& task = problem.tasks[place.task];
        if (place.sitting != sitting || task.parallel) continue;
        sum += task.liveliness * (place.end - place.start);
        minutes += place.end - place.start;
    }
    return minutes > 0 ? sum / minutes : 0;
}

}  // namespace

void put_day_charts(doc::Document& document, const TimetableProblem& problem, const Timetable& timetable) {
    for (std::size_t day = 0; day < problem.dates.size(); ++day) put_day(document, problem, timetable, day);
}

void put_liveliness(doc::Document& document, const TimetableProblem& problem, const Timetable& timetable) {
    doc::Figure figure{.caption = "How lively the sessions are, if the liveliest section is 100",
                       .axis = "Session",
                       .series = {"Liveliness"},
                       .bars = {}};
    double most = 0;
    for (std::size_t s = 0; s < problem.sittings.size(); ++s) {
        const auto value = mean(problem, timetable, s);
        most = std::max(most, value);
        figure.bars.push_back({.label = moment(problem, problem.sittings[s].start),
                               .amounts = {{.value = value, .shown = std::to_string(std::lround(value))}}});
    }
    if (most > 0) document.elements.emplace_back(std::move(figure));
}

}  // namespace plenum::report
