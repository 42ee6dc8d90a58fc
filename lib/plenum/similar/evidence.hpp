#pragma once

#include <plenum/model/calibration.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/vocabulary.hpp>

namespace plenum::similar {

/// What speaks for each pair of motions, measured as `compare` measures it: what weights are
/// learned from. The same motions in the same order give the same answer.
Evidence evidence(const Motions& motions, const Vocabulary& vocabulary);

}  // namespace plenum::similar
