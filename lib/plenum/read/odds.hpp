#pragma once

#include <plenum/base/tree.hpp>
#include <plenum/model/vocabulary.hpp>

namespace plenum::read {

/// Weights by name, `offset` and `from`, as relations.yaml and bearing.yaml have them.
Vocabulary::Odds odds(const Tree& list);

}  // namespace plenum::read
