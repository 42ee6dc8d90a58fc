#pragma once

#include <plenum/model/conference.hpp>
#include <plenum/model/lexicon.hpp>
#include <plenum/model/motion.hpp>

#include <vector>

namespace plenum::classify {

/// The stem of every part of every motion, in the order of the motions, with the verb and the body
/// that decided; sections are left empty. A part with a verb of its own is decided by that; one without
/// by the last verb of the lead; of several the strongest decides (mandate, external, other, belief).
/// A motion's stem is the strongest of its parts.
std::vector<Classification> stems(const Motions& motions, const Lexicon& lexicon,
                                  const Conference& conference);

}  // namespace plenum::classify
