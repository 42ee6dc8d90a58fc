#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/base/tree.hpp>

#include <span>
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

/// What one of several texts came to.
struct Documents {
    std::vector<Tree> documents;
    Diagnostics found;
};

/// The same for several texts, on as many threads as the machine has; in their order, and the
/// same whatever the number of threads.
std::vector<Documents> yaml(std::span<const SourcePtr> sources);

}  // namespace plenum::read
