#include <plenum/base/clock.hpp>
#include <plenum/base/listing.hpp>
#include <plenum/json/timetable.hpp>
#include <plenum/json/value.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::json {

namespace {

std::string_view kind(const TimetableTask& task) {
    return task.kind == TimetableTask::Kind::section ? "section" : "item";
}

/// The numbers of the first and the last motion of a section.
Value motions(const TimetableTask& task, const Agenda& agenda) {
    const auto section = std::ranges::find(agenda.sections, task.id, &AgendaSection::id);
    if (task.kind != TimetableTask::Kind::section || section == agenda.sections.end()) return nullptr;
    Value result = Value::array();
    for (const auto& entry : section->entries) {
        if (entry.motions.empty() || entry.number.empty()) continue;
        if (result.size() == 2) result.erase(1);
        result.push_back(entry.number);
    }
    if (result.size() == 1) result.push_back(result[0]);
    return result.empty() ? Value(nullptr) : result;
}

Value place(const TimetableProblem& problem, const TimetablePlace& place, const Agenda& agenda) {
    const auto& task = problem.tasks[place.task];
    return {{"kind", kind(task)},
            {"id", task.id},
            {"title", task.title},
            {"start", clock::time(place.start)},
            {"end", clock::time(place.end)},
            {"minutes", place.end - place.start},
            {"track", !task.parallel       ? "main"
                      : task.track.empty() ? "parallel"
                                           : task.track},
            {"motions", motions(task, agenda)},
            {"liveliness", static_cast<int>(std::lround(task.liveliness))}};
}

Value days(const TimetableProblem& problem, const std::vector<TimetablePlace>& places, const Agenda& agenda) {
    Value result = Value::array();
    for (std::size_t day = 0; day < problem.dates.size(); ++day) {
        Value sessions = Value::array();
        for (std::size_t s = 0; s < problem.sittings.size(); ++s) {
            if (problem.sittings[s].day != day) continue;
            Value items = Value::array();
            for (const auto& each : places) {
                if (each.sitting == s) items.push_back(place(problem, each, agenda));
            }
            sessions.push_back({{"start", clock::time(problem.sittings[s].start)},
                                {"end", clock::time(problem.sittings[s].end)},
                                {"items", std::move(items)}});
        }
        result.push_back({{"date", problem.dates[day]}, {"sessions", std::move(sessions)}});
    }
    return result;
}

Value wishes(const TimetableProblem& problem, const Timetable& timetable) {
    Value result = Value::array();
    for (const auto& verdict : timetable.verdicts) {
        const auto& rule = problem.rules[verdict.rule];
        if (rule.kind == TimetableRule::Kind::placed && verdict.kept && rule.strength == Strength::must)
            continue;
        result.push_back({{"wish", rule.words},
                          {"rule", rule.name},
                          {"strength", name(rule.strength)},
                          {"kept", verdict.kept},
                          {"why", or_null(joined(verdict.why))},
                          {"points", verdict.points}});
    }
    return result;
}

std::string when(const TimetableProblem& problem, int minutes) {
    const auto day = static_cast<std::size_t>(minutes / minutes_of_a_day);
    return day < problem.dates.size() ? problem.dates[day] + 'T' + clock::time(minutes)
                                      : clock::time(minutes);
}

}  // namespace

std::string timetable(const TimetableProblem& problem, const Timetable& timetable, const Agenda& agenda,
                      const std::vector<TimetableMove>& moved) {
    Value moves = Value::array();
    for (const auto& move : moved) {
        moves.push_back({{"kind", kind(problem.tasks[move.task])},
                         {"id", problem.tasks[move.task].id},
                         {"from", when(problem, move.from)},
                         {"to", when(problem, move.to)}});
    }
    return printed({{"schema", "plenum/timetable/1"},
                    {"optimal", timetable.optimal},
                    {"points", timetable.points},
                    {"bound", std::round(timetable.bound)},
                    {"gap", probability(timetable.gap())},
                    {"grid", problem.grid},
                    {"days", days(problem, timetable.places, agenda)},
                    {"wishes", wishes(problem, timetable)},
                    {"faults", timetable.faults},
                    {"moved", std::move(moves)}});
}

std::string timetable(const TimetableProblem& problem, const TimetableConflict& conflict) {
    Value rules = Value::array();
    for (const auto rule : conflict.rules) rules.push_back(problem.rules[rule].words);
    Value tasks = Value::array();
    for (const auto task : conflict.tasks) {
        tasks.push_back({{"kind", kind(problem.tasks[task])},
                         {"id", problem.tasks[task].id},
                         {"minutes", problem.tasks[task].minutes}});
    }
    return printed({{"schema", "plenum/timetable/1"},
                    {"optimal", false},
                    {"days", days(problem, {}, {})},
                    {"wishes", Value::array()},
                    {"conflict",
                     {{"rules", std::move(rules)},
                      {"tasks", std::move(tasks)},
                      {"short_of", or_null(conflict.short_of)},
                      {"every_one_needed", conflict.minimal}}}});
}

std::string timetable(const TimetableProblem& problem, const TimetableLive& live) {
    Value rest = Value::array();
    for (const auto& each : live.rest) {
        rest.push_back({{"number", or_null(each.number)},
                        {"title", each.title},
                        {"start", each.reached ? Value(clock::time(each.start)) : Value(nullptr)},
                        {"minutes", each.minutes},
                        {"reached", each.reached}});
    }
    return printed({{"schema", "plenum/timetable-now/1"},
                    {"date", problem.dates[live.day]},
                    {"now", clock::time(live.now)},
                    {"at", live.at},
                    {"behind", live.behind},
                    {"over", live.over},
                    {"rest", std::move(rest)}});
}

}  // namespace plenum::json
