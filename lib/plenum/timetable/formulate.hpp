#pragma once

#include <plenum/timetable/core.hpp>
#include <plenum/timetable/linear.hpp>
#include <plenum/timetable/plan.hpp>

#include <vector>

namespace plenum::timetable {

/// A core as a linear program: which bin a block stands in, which wishes give, which time is given up.
struct Formulation {
    Program program;
    std::vector<std::vector<int>> at;  ///< by block and bin: its column, or -1
    std::vector<int> gives;            ///< by clause: its column; -1 for a must
    std::vector<int> given_up;         ///< by bin: steps of the grid; -1 where nothing can be given up
};

Formulation formulate(const Core& core);

/// A plan as values of the columns.
std::vector<double> values_of(const Core& core, const Formulation& formulation, const Plan& plan);

/// Where a solution puts each block.
Assignment assignment_of(const Formulation& formulation, const std::vector<double>& values);

/// Adds for each bin whose blocks have no order by which the wishes hold that are not given up: not all of
/// them at once. How many were added.
std::size_t forbid(const Core& core, Formulation& formulation, const std::vector<double>& values);

}  // namespace plenum::timetable
