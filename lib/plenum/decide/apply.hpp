#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/bracket.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/standing.hpp>

#include <vector>

namespace plenum::decide {

/// Puts motions under the sections that the committee decided, with certainty; `classified` are
/// those of the motions that were replayed over.
void place(std::vector<Classification>& classified, const Standing& standing);

/// The halves of a motion that the committee split are not proposed as one debate again, however alike
/// they are.
void part_halves(Similarities& similarities, const Motions& motions);

/// What can only be told once there are brackets: a star for a motion that is in none, and two
/// motions of one bracket that were put under different sections.
Diagnostics unmet(const Standing& standing, const Grouping& grouping, const Motions& motions);

}  // namespace plenum::decide
