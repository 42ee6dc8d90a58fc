#pragma once

#include <plenum/model/timetable_wishes.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

/// Times are minutes since the midnight before the first day of conference; every day of conference counts as
/// the next, whatever lies between.
namespace plenum {

inline constexpr int minutes_of_a_day = 24 * 60;

/// A stretch of time in which conference sits.
struct Sitting {
    std::size_t day = 0;  ///< index into the dates
    int start = 0;
    int end = 0;
    bool afternoon = false;
    int minutes() const { return end - start; }
};

/// What is to be placed: a section, a piece of one, or an item.
struct TimetableTask {
    enum class Kind : std::uint8_t { section, item };

    Kind kind = Kind::section;
    std::string id;
    std::string title;
    int minutes = 0;           ///< what it is to have, a multiple of the grid
    int spare = 0;             ///< so many of them it can give up where time is short; a multiple of the grid
    bool parallel = false;     ///< beside the debate, on a track of its own
    std::string track;         ///< of a parallel task: its room; may be empty
    std::string speaker;       ///< may be empty
    double liveliness = 0;     ///< 0 to 100
    std::size_t home = 0;      ///< the first session in which the running order alone would put it
    std::size_t home_end = 0;  ///< the last one
    bool ordered = false;      ///< it has a place in the running order: a section
    std::size_t piece = 0;     ///< of a section that is split: 0, 1, ...
    std::size_t pieces = 1;
    std::optional<std::size_t> leads_into = {};  ///< the task that follows it at once
};

/// From when until when, the whole of a task.
struct TimeWindow {
    int from = 0;
    int until = std::numeric_limits<int>::max();
};

/// A rule about tasks.
struct TimetableRule {
    enum class Kind : std::uint8_t {
        placed,    ///< has its minutes in a session; what every task must
        window,    ///< each of the tasks lies within one of the windows
        first,     ///< the tasks open conference, in this order
        last,      ///< and these close it
        apart,     ///< sessions, or hours, between every two of them
        together,  ///< all in one session
        before,    ///< each is over before the next begins
        lively,    ///< those minutes of the last afternoon, by their liveliness
        order,     ///< sessions away from home
        even,      ///< steps of the grid that were given up
    };
    Kind kind = Kind::window;
    std::string name;   ///< as conference.yaml calls it
    std::string words;  ///< what it says, a sentence without a full stop
    Strength strength = Strength::must;
    int weight = 0;                        ///< points for each breach; of a must none
    std::vector<std::size_t> tasks = {};   ///< indices
    std::vector<TimeWindow> windows = {};  ///< of a window: in order, not overlapping
    int sessions = 0;                      ///< of apart: at least so many on; 0: hours count
    int hours = 0;                         ///< of apart: from the start of a session to that of another
    Span span = {};                        ///< in conference.yaml; none for a default
};

/// What stands beside or between the sessions and is not placed: lunch, a dinner.
struct TimetableBreak {
    std::string id;
    std::string title;
    int start = 0;
    int end = 0;
    std::string room;
};

/// What is to be solved.
struct TimetableProblem {
    std::vector<std::string> dates;
    std::vector<Sitting> sittings;  ///< in order; they do not overlap
    int grid = 10;                  ///< tasks begin so many minutes, or a multiple, after a session does
    int seconds = 10;
    std::vector<TimetableTask> tasks;  ///< in running order
    std::vector<TimetableRule> rules;
    std::vector<TimetableBreak> breaks;
};

/// Where a task stands.
struct TimetablePlace {
    std::size_t task = 0;
    std::size_t sitting = 0;
    int start = 0;
    int end = 0;
};

/// What became of a rule.
struct TimetableVerdict {
    std::size_t rule = 0;
    bool kept = true;
    std::vector<std::string> why;  ///< what breaks it, or in what figures it is kept; sentences
    int points = 0;                ///< what it costs
};

/// Who stands where, and which wishes gave.
struct Timetable {
    std::vector<TimetablePlace> places;      ///< by time, then by task
    std::vector<TimetableVerdict> verdicts;  ///< of all rules, in their order
    std::vector<std::string> faults;         ///< what cannot be, whatever the rules: two things at once
    int points = 0;                          ///< of all wishes together
    double bound = 0;                        ///< no timetable has fewer points than that
    bool optimal = false;                    ///< proven
    double gap() const { return points <= 0 ? 0 : (points - bound) / points; }
    bool broken_must(const TimetableProblem& problem) const {
        for (const auto& each : verdicts) {
            if (!each.kept && problem.rules[each.rule].strength == Strength::must) return true;
        }
        return !faults.empty();
    }
};

/// Musts that cannot hold together, and of which every one is needed for that.
struct TimetableConflict {
    std::vector<std::size_t> rules;  ///< indices
    std::vector<std::size_t> tasks;  ///< that must have their minutes
    std::string short_of;            ///< when time alone is short: a sentence; else empty
    bool minimal = true;             ///< false: the time limit came before it was shown for all
};

}  // namespace plenum
