#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/policy.hpp>

#include <vector>

namespace plenum::read {

/// The past conferences of the given texts, in their order. Findings go to `out`; a resolution without words
/// is left out. What was done about a resolution since (`action:`) is not read here.
Archive archive(const std::vector<SourcePtr>& sources, Diagnostics& out);

}  // namespace plenum::read
