#pragma once

#include <plenum/model/bracket.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/similar/texts.hpp>

#include <vector>

namespace plenum::similar {

/// Where one motion is the reverse of another, whoever is near both takes a side: the one of the
/// two whose own words the others share less is the contrary one, and it opposes them too. Pairs
/// are ordered by (a, b); duplicates and opposites that stand already are left as they are.
void take_sides(std::vector<Pair>& pairs, const Motions& motions, const Texts& texts);

}  // namespace plenum::similar
