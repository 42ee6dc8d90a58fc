#pragma once

#include <plenum/model/bracket.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/vocabulary.hpp>

#include <vector>

/// Which motions are alike, how, and why one may think so.
namespace plenum::similar {

/// Compares every motion with every other, exactly, through an inverted index. A pair is listed
/// when it is likely enough (1 in 20) that both are on one subject; its confidence is that
/// probability. `classified` belongs to the motions by index, or is empty; where it ranks sections, by
/// the motions' own texts, motions under one heading are the likelier to be on one subject. The same
/// motions in the same order give the same answer.
Similarities compare(const Motions& motions, const std::vector<Classification>& classified,
                     const Vocabulary& vocabulary);

}  // namespace plenum::similar
