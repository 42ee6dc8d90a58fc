#pragma once

#include <plenum/model/calibration.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/vocabulary.hpp>

#include <vector>

namespace plenum::similar {

/// What speaks for each pair of motions, measured as `compare` measures it: what weights are
/// learned from. Copies are not set aside, for a committee decided about each. `classified` is as there. The
/// same motions in the same order give the same answer.
Evidence evidence(const Motions& motions, const std::vector<Classification>& classified,
                  const Vocabulary& vocabulary);

}  // namespace plenum::similar
