#pragma once

#include <plenum/timetable/core.hpp>
#include <plenum/timetable/linear.hpp>

#include <vector>

namespace plenum::timetable {

/// A start that a block may have.
struct Choice {
    std::size_t block = 0;
    std::size_t sitting = 0;
    int start = 0;
    int column = 0;
};

/// The same rules as a program over starts, for where what stood at what time matters: a re-plan. Larger than
/// a Formulation, and quick where little may move.
struct TimedProgram {
    Program program;
    std::vector<Choice> choices;
    std::vector<int> gives;    ///< by clause: its column; -1 for a must
    std::vector<int> minutes;  ///< by block
};

/// `minutes` by block are those it takes. Costs are points; the wishes give at their weight.
TimedProgram timed(const Core& core, const std::vector<int>& minutes, const std::vector<TimetablePlace>& old);

}  // namespace plenum::timetable
