#pragma once

#include <plenum/model/composite.hpp>
#include <plenum/model/motion.hpp>

#include <string>
#include <vector>

namespace plenum::write {

/// Drafts as entries of decisions.yaml, each the act `composite:`, to be appended as they are. `whole` for a
/// file of their own: under `decisions:`. Texts are quoted, so that no sign in them means anything to YAML.
std::string decisions(const std::vector<Composite>& drafts, const Motions& motions, bool whole);

}  // namespace plenum::write
