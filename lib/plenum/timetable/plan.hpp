#pragma once

#include <plenum/timetable/arrange.hpp>
#include <plenum/timetable/core.hpp>

#include <optional>
#include <vector>

namespace plenum::timetable {

/// A whole plan: where every block stands, at what time, and what that costs.
struct Plan {
    Assignment assignment;
    std::vector<int> minutes;         ///< by block
    std::vector<int> starts;          ///< by block
    std::vector<std::size_t> broken;  ///< wishes among the clauses that gave
    int points = 0;
};

/// Makes a plan of an assignment, with the times inside the bins: wishes that cannot hold there give, the
/// lightest first. Nothing when musts do not hold. `culprit` then gets the bin whose order is to blame, if
/// one is.
std::optional<Plan> plan_of(const Core& core, const Assignment& assignment);

/// The places of its tasks.
std::vector<TimetablePlace> places(const Core& core, const Plan& plan);

/// A good plan to begin with, by putting each block where it costs least and then moving and swapping blocks
/// while that helps, some rounds from different beginnings. Always the same. Nothing when none was found.
std::optional<Plan> start_plan(const Core& core);

/// Is the mean liveliness of the last afternoon at least that of the conference? Always yes where no must
/// asks.
bool lively_enough(const Core& core, const Assignment& assignment);

/// What a bin of the last afternoon gains or loses by a block, against the mean of the conference; by block.
std::vector<double> lively_gains(const Core& core);

}  // namespace plenum::timetable
