#pragma once

#include <plenum/similar/features.hpp>

#include <vector>

namespace plenum::similar {

/// Every pair that shares enough to be looked at (a fiftieth in words, or a quarter in themes),
/// ordered by (a, b); of a motion at most its 500 likeliest later ones. All pairs are compared,
/// through an inverted index, on up to two threads; the result does not depend on how many. The
/// cost grows with the square of the set: nearest.hpp is for large ones.
std::vector<Likeness> likenesses(const Texts& texts);

}  // namespace plenum::similar
