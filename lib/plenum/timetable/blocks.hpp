#pragma once

#include <plenum/timetable/core.hpp>

#include <vector>

namespace plenum::timetable {

/// Makes the blocks, those with one start left to them fixed there. By task the index of its block; past the
/// last block for a task that does not count.
std::vector<std::size_t> put_blocks(Core& core, const Active& active);

/// The time that fixed blocks leave, and theirs.
void put_bins(Core& core);

/// The only start that a rule leaves to a task, by itself.
bool fixed_by(const TimetableProblem& problem, const TimetableRule& rule, std::size_t task);

}  // namespace plenum::timetable
