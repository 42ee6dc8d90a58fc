#pragma once

#include <plenum/model/timetable.hpp>

#include <string>

namespace plenum::write {

/// The timetable as timetable.yaml, to be kept, changed by hand and read again.
std::string timetable(const TimetableProblem& problem, const Timetable& timetable);

}  // namespace plenum::write
