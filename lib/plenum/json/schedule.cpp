// The timetable as schedule.json of frab, a conference planner; many programs for attendees read it.
#include <plenum/base/calendar.hpp>
#include <plenum/base/clock.hpp>
#include <plenum/json/timetable.hpp>
#include <plenum/json/value.hpp>

#include <algorithm>

namespace plenum::json {

namespace {

std::string duration(int minutes) {
    return clock::time(minutes);
}

/// One room for the debate, and one for each track beside it, in the order they are first used.
std::vector<std::string> rooms(const TimetableProblem& problem, const Timetable& timetable,
                               const Agenda& agenda) {
    std::vector<std::string> result{agenda.conference.venue.empty() ? "Main hall" : agenda.conference.venue};
    for (const auto& place : timetable.places) {
        const auto& task = problem.tasks[place.task];
        if (!task.parallel) continue;
        const auto room = task.track.empty() ? "Beside the debate" : task.track;
        if (std::ranges::find(result, room) == result.end()) result.push_back(room);
    }
    return result;
}

Value event(const TimetableProblem& problem, const TimetablePlace& place, const std::string& room, int id) {
    const auto& task = problem.tasks[place.task];
    const auto& date = problem.dates[problem.sittings[place.sitting].day];
    Value persons = Value::array();
    if (!task.speaker.empty()) persons.push_back({{"id", id}, {"public_name", task.speaker}});
    const bool section = task.kind == TimetableTask::Kind::section;
    return {{"id", id},
            {"guid", task.id},
            {"date", date + 'T' + clock::time(place.start) + ":00"},
            {"start", clock::time(place.start)},
            {"duration", duration(place.end - place.start)},
            {"room", room},
            {"slug", task.id},
            {"title", task.title},
            {"subtitle", ""},
            {"track", section         ? "Motions"
                      : task.parallel ? "Beside the debate"
                                      : "Business"},
            {"type", section ? "debate" : "other"},
            {"language", "en"},
            {"abstract", ""},
            {"description", ""},
            {"persons", std::move(persons)},
            {"links", Value::array()}};
}

Value day(const TimetableProblem& problem, const Timetable& timetable, std::size_t index,
          const std::vector<std::string>& all_rooms) {
    Value in_rooms = Value::object();
    int first = minutes_of_a_day;
    int last = 0;
    for (const auto& sitting : problem.sittings) {
        if (sitting.day != index) continue;
        first = std::min(first, sitting.start % minutes_of_a_day);
        last = std::max(last, sitting.end % minutes_of_a_day);
    }
    for (const auto& room : all_rooms) {
        Value events = Value::array();
        for (const auto& place : timetable.places) {
            const auto& task = problem.tasks[place.task];
            if (problem.sittings[place.sitting].day != index) continue;
            const auto own = !task.parallel       ? all_rooms.front()
                             : task.track.empty() ? "Beside the debate"
                                                  : task.track;
            if (own == room) events.push_back(event(problem, place, room, static_cast<int>(place.task) + 1));
        }
        in_rooms[room] = std::move(events);
    }
    const auto& date = problem.dates[index];
    return {{"index", index + 1},
            {"date", date},
            {"day_start", date + 'T' + clock::time(first) + ":00"},
            {"day_end", date + 'T' + clock::time(last) + ":00"},
            {"rooms", std::move(in_rooms)}};
}

}  // namespace

std::string schedule(const TimetableProblem& problem, const Timetable& timetable, const Agenda& agenda) {
    const auto all_rooms = rooms(problem, timetable, agenda);
    Value days = Value::array();
    for (std::size_t i = 0; i < problem.dates.size(); ++i)
        days.push_back(day(problem, timetable, i, all_rooms));
    const auto& conference = agenda.conference;
    return printed({{"schedule",
                     {{"version", agenda.draft ? "draft" : "1"},
                      {"conference",
                       {{"acronym", conference.name},
                        {"title", conference.name},
                        {"start", problem.dates.front()},
                        {"end", problem.dates.back()},
                        {"daysCount", problem.dates.size()},
                        {"timeslot_duration", duration(problem.grid)},
                        {"days", std::move(days)}}}}}});
}

}  // namespace plenum::json
