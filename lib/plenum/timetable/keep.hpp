#pragma once

#include <plenum/timetable/solve.hpp>

#include <vector>

namespace plenum::timetable {

/// The timetable in which every must holds and the fewest tasks begin elsewhere than in the old places; of
/// these the one with the fewest points. What has its minutes keeps those it had. The bound is that of such
/// timetables.
Solved keep(const TimetableProblem& problem, const std::vector<TimetablePlace>& old,
            const Search& search = {});

}  // namespace plenum::timetable
