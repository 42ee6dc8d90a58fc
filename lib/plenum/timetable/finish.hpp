#pragma once

#include <plenum/model/timetable.hpp>

namespace plenum::timetable {

/// The same timetable with what no rule decides put right: no gap before what closes conference, and what
/// stands beside the debate when least is missed. Never worse by its points.
Timetable finished(const TimetableProblem& problem, Timetable timetable);

}  // namespace plenum::timetable
