#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/motion.hpp>

#include <vector>

namespace plenum::read {

/// The motions of the given texts in their order. Findings go to `out`; a motion with an error
/// is left out, the good ones beside it are not.
Motions motions(const std::vector<SourcePtr>& sources, Diagnostics& out);

}  // namespace plenum::read
