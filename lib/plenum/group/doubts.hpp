#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/bracket.hpp>
#include <plenum/model/motion.hpp>

namespace plenum::group {

/// Proposed brackets whose size looks wrong, each a warning that says what to look at: a dozen
/// motions or more that are far more than in the others (twice the next largest, or six times
/// the usual), unless it is almost certain that they belong together. Copies of one text count once. What
/// the committee decided is beyond doubt.
Diagnostics doubts(const Grouping& grouping, const Motions& motions);

}  // namespace plenum::group
