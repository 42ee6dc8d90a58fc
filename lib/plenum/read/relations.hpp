#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/evaluation.hpp>
#include <plenum/model/motion.hpp>

#include <vector>

namespace plenum::read {

/// What people say of pairs of these motions, one to a line as JSON or as a YAML list:
///     {"a": "orrest-07", "b": "aldermoor-07", "relation": "duplicate"}
/// `relation` is duplicate, overlap, opposing or same-subject. An entry that names no such motion
/// or relation is a finding and is left out.
std::vector<LabelledPair> relations(const SourcePtr& source, const Motions& motions, Diagnostics& out);

}  // namespace plenum::read
