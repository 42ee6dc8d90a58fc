#pragma once

#include <plenum/timetable/core.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace plenum::timetable {

/// A block and its start.
using Start = std::pair<std::size_t, int>;

/// An order of blocks in a bin by which every clause in `kept` (its indices) holds whose blocks all stand
/// there, in running order where that is free; nothing when there is none. `minutes` are those of each block,
/// by block.
///
/// Exact: backwards over what is left to be placed, the latest minute at which the rest can still begin.
/// Blocks that no clause speaks of are told apart only by their length, so there are few cases.
std::optional<std::vector<Start>> arrange(const Core& core, std::size_t bin,
                                          const std::vector<std::size_t>& blocks,
                                          const std::vector<std::size_t>& kept,
                                          const std::vector<int>& minutes);

/// Does the order inside a bin matter to any clause of the block there?
bool is_timed(const Core& core, std::size_t block, std::size_t bin);

/// The minutes of each block where all of them stand in their bins: what a bin has too little of is given up
/// evenly. Nothing when a bin is too full even so.
std::optional<std::vector<int>> shortened(const Core& core, const Assignment& assignment);

}  // namespace plenum::timetable
