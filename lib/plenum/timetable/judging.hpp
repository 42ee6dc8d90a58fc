#pragma once

#include <plenum/model/timetable.hpp>

#include <vector>

namespace plenum::timetable {

/// Is a rule kept, and if not, by whom and at what price?
TimetableVerdict judge(const TimetableProblem& problem, std::size_t rule,
                       const std::vector<TimetablePlace>& places);

/// The first place of a task; null when it has none.
const TimetablePlace* place_of(const std::vector<TimetablePlace>& places, std::size_t task);

}  // namespace plenum::timetable
