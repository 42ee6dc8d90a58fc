#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/timetable.hpp>
#include <plenum/model/timetable_live.hpp>

#include <vector>

namespace plenum::report {

/// The timetable as agendas print it, day by day with time, minutes and motions; a chart of both days; and
/// which wishes are kept, which gave, and why. `moved` is what a re-plan changed.
doc::Document timetable(const TimetableProblem& problem, const Timetable& timetable, const Agenda& agenda,
                        const std::vector<TimetableMove>* moved = nullptr);

/// That there is none, and what cannot hold together.
doc::Document timetable(const TimetableProblem& problem, const TimetableConflict& conflict,
                        const Agenda& agenda);

/// The days for everybody, as table and chart: what the committee wished is not printed.
doc::Document programme(const TimetableProblem& problem, const Timetable& timetable, const Agenda& agenda);

/// The days alone, for a paper that says more than that.
void put_days(doc::Document& document, const TimetableProblem& problem, const Timetable& timetable,
              const Agenda& agenda);

/// The rest of a day.
doc::Document timetable(const TimetableProblem& problem, const TimetableLive& live, const Agenda& agenda);

}  // namespace plenum::report
