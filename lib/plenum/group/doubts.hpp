#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/bracket.hpp>
#include <plenum/model/kept.hpp>
#include <plenum/model/motion.hpp>

namespace plenum::group {

/// Proposed brackets whose size looks wrong, each a warning that says what to look at: a dozen
/// motions or more that are far more than in the others (twice the next largest, or six times
/// the usual), unless it is almost certain that they belong together. Copies of one text count once. What
/// the committee decided is beyond doubt.
Diagnostics doubts(const Grouping& grouping, const Motions& motions);

/// Motions that came late and stand alone, though they are most like one that stood alone before and
/// was kept so: a note each, with the decision that would bracket the two.
Diagnostics kept_apart(const Grouping& grouping, const Motions& motions, const Kept& kept);

}  // namespace plenum::group
