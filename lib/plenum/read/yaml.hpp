#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/base/tree.hpp>

#include <vector>

/// YAML in, nouns out; the only folder that knows yaml-cpp.
namespace plenum::read {

/// The documents of a YAML text, strictly: what yaml-cpp would accept in silence or explain
/// badly becomes one finding in `out`, and then nothing is returned.
std::vector<Tree> yaml(const SourcePtr& source, Diagnostics& out);

}  // namespace plenum::read
