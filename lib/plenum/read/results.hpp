#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/result.hpp>

namespace plenum::read {

/// What the conference decided, results.yaml. Findings go to `out`; an entry that cannot be read is left out
/// and hides none of the others. Whether the motions that are named exist is not asked here. A file that is
/// empty or says only `results:` has no entry.
Results results(const SourcePtr& source, Diagnostics& out);

}  // namespace plenum::read
