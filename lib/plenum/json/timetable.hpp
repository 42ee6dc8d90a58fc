#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/timetable.hpp>
#include <plenum/model/timetable_live.hpp>

#include <string>
#include <vector>

namespace plenum::json {

/// plenum/timetable/1. Days with their sessions and what stands in each; "track" is "main" for the debate.
/// The wishes are all rules but that everything has its place; "points" is what each costs, and "gap" how far
/// the points may be from the best, as a share. `moved` is what a re-plan changed.
std::string timetable(const TimetableProblem& problem, const Timetable& timetable, const Agenda& agenda,
                      const std::vector<TimetableMove>& moved = {});

/// The same without a place for anything, and what cannot hold together in "conflict".
std::string timetable(const TimetableProblem& problem, const TimetableConflict& conflict);

/// The timetable as schedule.json of the conference planner frab, which other programs read.
std::string schedule(const TimetableProblem& problem, const Timetable& timetable, const Agenda& agenda);

/// plenum/timetable-now/1: what is left of a day.
std::string timetable(const TimetableProblem& problem, const TimetableLive& live);

}  // namespace plenum::json
