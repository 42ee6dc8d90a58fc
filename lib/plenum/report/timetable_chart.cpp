// The days of conference as charts.
#include <plenum/report/timetable_parts.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::report {

namespace {

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

}  // namespace

void put_chart(doc::Document& document, const TimetableProblem& problem, const Timetable& timetable) {
    put_liveliness(document, problem, timetable);
}

}  // namespace plenum::report
