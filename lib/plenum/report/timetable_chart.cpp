// The days of conference as a chart.
#include <plenum/base/clock.hpp>
#include <plenum/report/timetable_parts.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

void put_chart(doc::Document& document, const TimetableProblem& problem, const Timetable& timetable) {
    for (std::size_t day = 0; day < problem.dates.size(); ++day) {
        doc::Figure figure{.caption = "How lively " + date(problem.dates[day]) + " is, of 100",
                           .axis = "Business",
                           .series = {"Liveliness"},
                           .bars = {}};
        for (const auto& place : timetable.places) {
            if (problem.sittings[place.sitting].day != day) continue;
            const auto& task = problem.tasks[place.task];
            if (task.parallel) continue;
            figure.bars.push_back(
                {.label = clock::time(place.start) + ' ' + task.title,
                 .amounts = {{.value = task.liveliness,
                              .shown = std::to_string(static_cast<int>(task.liveliness + 0.5))}}});
        }
        if (!figure.bars.empty()) document.elements.emplace_back(std::move(figure));
    }
}

}  // namespace plenum::report
