#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/base/tree.hpp>

#include <vector>

/// YAML in, nouns out; the only folder that knows yaml-cpp.
namespace plenum::read {

/// The documents of a YAML text, strictly: what yaml-cpp would accept in silence or explain
/// badly becomes one finding in `out`.
///
/// A text that cannot be read at all (encoding, size, depth) gives its one error and nothing else.
/// After a mistake in one entry of a list the entries beside it are still read, and so are the
/// other documents, unless the file is so large (over 4 MB) that reading it again would take long:
/// then what stands before the first mistake is what is returned. Empty documents are left out.
std::vector<Tree> yaml(const SourcePtr& source, Diagnostics& out);

}  // namespace plenum::read
