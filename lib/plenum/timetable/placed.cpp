// A timetable that was written down, as places of tasks.
#include <plenum/base/clock.hpp>
#include <plenum/base/text.hpp>
#include <plenum/timetable/placed.hpp>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace plenum::timetable {

namespace {

std::size_t nearest_sitting(const TimetableProblem& problem, std::size_t day, int start) {
    std::size_t best = 0;
    int least = std::numeric_limits<int>::max();
    for (std::size_t s = 0; s < problem.sittings.size(); ++s) {
        const auto& sitting = problem.sittings[s];
        const auto away =
            start < sitting.start ? sitting.start - start : std::max(start - sitting.end + 1, 0);
        const auto distance = away + (sitting.day == day ? 0 : minutes_of_a_day);
        if (distance < least) {
            least = distance;
            best = s;
        }
    }
    return best;
}

}  // namespace

std::vector<TimetablePlace> placed(const TimetableProblem& problem, const TimetableFile& file,
                                   Diagnostics& found) {
    std::vector<TimetablePlace> result;
    std::vector<std::uint8_t> used(problem.tasks.size());
    auto lines = file.lines;
    std::ranges::stable_sort(lines, {}, [](const TimetableLine& l) { return std::tie(l.date, l.start); });
    for (const auto& line : lines) {
        const auto say = [&](const std::string& message, const std::string& hint) {
            found.add({.severity = Severity::warning,
                       .rule = "timetable-line",
                       .message = message,
                       .hint = hint,
                       .source = file.source,
                       .span = line.span});
        };
        const auto date = std::ranges::find(problem.dates, line.date);
        if (date == problem.dates.end()) {
            say("conference does not sit on " + line.date, "its days stand in conference.yaml");
            continue;
        }
        // A section in pieces, or an item on two days, takes its lines in the order of time.
        const auto word = text::fold(line.id);
        std::size_t task = problem.tasks.size();
        std::size_t known = problem.tasks.size();
        for (std::size_t t = problem.tasks.size(); t-- > 0;) {
            const auto& each = problem.tasks[t];
            if (text::fold(each.id) != word && text::fold(each.title) != word) continue;
            if ((each.kind == TimetableTask::Kind::item) != line.item) continue;
            known = t;
            if (used[t] == 0) task = t;
        }
        if (known == problem.tasks.size()) {
            say("there is no " + std::string(line.item ? "item" : "section") + " '" + line.id +
                    "' to be placed",
                "the line is left out; sections are placed when there are motions under them");
            continue;
        }
        if (task == problem.tasks.size()) task = known;  // twice: the checker says so
        used[task] = 1;
        const auto day = static_cast<std::size_t>(date - problem.dates.begin());
        const auto midnight = static_cast<int>(day) * minutes_of_a_day;
        const auto start = midnight + clock::minutes(line.start);
        result.push_back({.task = task,
                          .sitting = nearest_sitting(problem, day, start),
                          .start = start,
                          .end = midnight + clock::minutes(line.end)});
    }
    return result;
}

std::vector<TimetableMove> moves(const TimetableProblem& problem, const std::vector<TimetablePlace>& old,
                                 const std::vector<TimetablePlace>& now) {
    std::vector<TimetableMove> result;
    for (const auto& place : now) {
        const auto before = std::ranges::find(old, place.task, &TimetablePlace::task);
        const auto from = before == old.end() ? -1 : before->start;
        if (from != place.start) result.push_back({.task = place.task, .from = from, .to = place.start});
    }
    std::ranges::stable_sort(result, {}, [&](const TimetableMove& move) {
        return std::tuple(move.to, problem.tasks[move.task].id);
    });
    return result;
}

}  // namespace plenum::timetable
