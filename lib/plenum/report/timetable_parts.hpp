#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/timetable.hpp>

#include <string>

namespace plenum::report {

/// "Friday 14:00".
std::string moment(const TimetableProblem& problem, int minutes);

/// The title of a section; of an item with what else is known of it.
std::string section_or_item(const TimetableTask& task, const Conference& conference);

/// A paper with the conference's name, days and place.
doc::Document titled(const Agenda& agenda, const std::string& what);

/// What became of each rule, those that gave first.
void put_verdicts(doc::Document& document, const TimetableProblem& problem, const Timetable& timetable);

/// A chart for each day, all drawn from the same hour: a bar for everything from its start to its end.
void put_day_charts(doc::Document& document, const TimetableProblem& problem, const Timetable& timetable);

/// The command that puts the sections of the agenda into the order of the timetable, if they are in another.
void put_order(doc::Document& document, const TimetableProblem& problem, const Timetable& timetable,
               const Agenda& agenda);

/// How lively each session is.
void put_liveliness(doc::Document& document, const TimetableProblem& problem, const Timetable& timetable);

}  // namespace plenum::report
