// What is to be placed, and in what.
#include <plenum/base/calendar.hpp>
#include <plenum/base/clock.hpp>
#include <plenum/timetable/building.hpp>

#include <algorithm>

namespace plenum::timetable {

void put_sittings(TimetableProblem& problem, const Conference& conference, const TimetableWishes& wishes) {
    for (const auto& day : conference.days) {
        const auto midnight = static_cast<int>(problem.dates.size()) * minutes_of_a_day;
        for (const auto& session : day.sessions) {
            problem.sittings.push_back({.day = problem.dates.size(),
                                        .start = midnight + clock::minutes(session.start),
                                        .end = midnight + clock::minutes(session.end),
                                        .afternoon = session.start >= wishes.afternoon});
        }
        problem.dates.push_back(day.date);
    }
}

int grid(const TimetableProblem& problem, const Conference& conference, const TimetableWishes& wishes,
         std::size_t sections) {
    if (wishes.grid) return *wishes.grid;
    constexpr int coarse = 10;
    constexpr int fine = 5;
    bool on_tens = true;
    int sitting = 0;
    for (const auto& each : problem.sittings) {
        on_tens = on_tens && each.start % coarse == 0 && each.end % coarse == 0;
        sitting += each.minutes();
    }
    for (const auto& item : conference.items) on_tens = on_tens && item.minutes % coarse == 0;
    for (const auto& section : conference.sections)
        on_tens = on_tens && section.minutes.value_or(0) % coarse == 0;
    // Many sections in little time: ten minutes each would not go in.
    const bool room = static_cast<int>(sections) * coarse * 2 <= sitting;
    return on_tens && room ? coarse : fine;
}

int capacity(const TimetableProblem& problem) {
    int result = 0;
    for (const auto& sitting : problem.sittings) result += sitting.minutes() / problem.grid * problem.grid;
    return result;
}

std::string put_in(std::string words, const std::map<std::string, std::string>& values) {
    for (const auto& [name, value] : values) {
        const auto mark = '{' + name + '}';
        if (const auto at = words.find(mark); at != std::string::npos) words.replace(at, mark.size(), value);
    }
    return words;
}

std::string words_of(const TimetableWishes& wishes, const std::string& name) {
    const auto found = wishes.words.find(name);
    return found == wishes.words.end() ? name : found->second;
}

std::string moment(const TimetableProblem& problem, int minutes) {
    const auto day = static_cast<std::size_t>(std::max(minutes, 0) / minutes_of_a_day);
    const auto time = clock::time(minutes);
    return day < problem.dates.size() ? std::string(calendar::weekday(problem.dates[day])) + ' ' + time
                                      : time;
}

void put_homes(TimetableProblem& problem) {
    int all = 0;
    for (const auto& task : problem.tasks) all += task.parallel ? 0 : task.minutes;
    const auto room = capacity(problem);
    // What is left over is spread over all sessions.
    const auto stretched = [&](int minutes) {
        return all < room && all > 0 ? static_cast<int>(std::int64_t{minutes} * room / all) : minutes;
    };
    const auto sitting_at = [&](int minutes) {
        std::size_t result = 0;
        int end = 0;
        for (; result + 1 < problem.sittings.size(); ++result) {
            end += problem.sittings[result].minutes() / problem.grid * problem.grid;
            if (minutes < end) break;
        }
        return result;
    };
    int passed = 0;
    for (auto& task : problem.tasks) {
        if (task.parallel) continue;
        task.home = sitting_at(stretched(passed));
        passed += task.minutes;
        task.home_end = std::max(task.home, sitting_at(stretched(passed) - 1));
    }
}

Built problem(const Sources& sources) {
    Built result;
    auto& problem = result.problem;
    const auto& conference = sources.agenda.conference;
    put_sittings(problem, conference, sources.wishes);
    if (problem.sittings.empty()) {
        result.found.add(
            {.severity = Severity::error,
             .rule = "no-sessions",
             .message = "conference.yaml names no session, so there is no time to place anything in",
             .hint =
                 R"(for instance  days: [{date: 2026-11-20, sessions: [{start: "09:30", end: "11:00"}]}])",
             .source = conference.origin.source,
             .span = {}});
        return result;
    }
    problem.grid = grid(problem, conference, sources.wishes, sources.fit.sections.size());
    problem.seconds = sources.wishes.seconds;
    put_tasks(problem, sources);
    put_homes(problem);
    put_rules(problem, sources, result.found);
    return result;
}

}  // namespace plenum::timetable
