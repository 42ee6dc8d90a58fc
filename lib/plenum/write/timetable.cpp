#include <plenum/base/clock.hpp>
#include <plenum/write/timetable.hpp>
#include <plenum/write/yaml.hpp>

namespace plenum::write {

std::string timetable(const TimetableProblem& problem, const Timetable& timetable) {
    std::string out =
        "# The timetable of conference. It may be changed by hand: plenum timetable --check tells which "
        "rules that\n"
        "# breaks, and plenum timetable --keep plans anew with the fewest changes to it.\n"
        "days:\n";
    for (std::size_t day = 0; day < problem.dates.size(); ++day) {
        std::string lines;
        for (const auto& place : timetable.places) {
            if (problem.sittings[place.sitting].day != day) continue;
            const auto& task = problem.tasks[place.task];
            const bool section = task.kind == TimetableTask::Kind::section;
            lines += "      - {start: " + quoted(clock::time(place.start)) +
                     ", end: " + quoted(clock::time(place.end)) + (section ? ", section: " : ", item: ") +
                     scalar(task.id) + "}  # " + task.title + '\n';
        }
        out +=
            "  - date: " + problem.dates[day] + "\n    timetable:" + (lines.empty() ? " []\n" : '\n' + lines);
    }
    return out;
}

}  // namespace plenum::write
