#pragma once

#include <plenum/model/timetable.hpp>

#include <vector>

namespace plenum::timetable {

/// Judges places, whoever found them, by the rules and by what cannot be: verdicts, points and faults. It
/// knows nothing of how a timetable is solved. Nothing is said of the bound.
///
/// Faults: a task that stands twice, outside the sessions, over the end of one, or at the time of another
/// that is not beside the debate; an item that does not lead into its section. A task without a place, or
/// with too few minutes, breaks the rule that it is placed.
Timetable check(const TimetableProblem& problem, std::vector<TimetablePlace> places);

/// What the last afternoon could have at most, by liveliness: the minutes of its sessions. Empty of sittings:
/// the last session.
std::vector<std::size_t> last_afternoon(const TimetableProblem& problem);

/// Points for so many minutes of that liveliness (0 to 100) in the last afternoon.
int lively_points(int weight, int minutes, double liveliness);

}  // namespace plenum::timetable
