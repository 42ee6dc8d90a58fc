#pragma once

#include <plenum/model/motion.hpp>
#include <plenum/similar/relation.hpp>
#include <plenum/similar/texts.hpp>

#include <vector>

namespace plenum::similar {

/// Where one motion is the reverse of another, whoever is near both takes a side: one of the two is
/// the contrary one, and it likely contradicts the others too. Which one it is, their own words, their
/// stance and their nearness to the others tell. Near copies are left as they are.
void take_sides(std::vector<Judged>& judged, const Motions& motions, const Texts& texts);

}  // namespace plenum::similar
