#pragma once

#include <cli/sorting.hpp>

namespace plenum::cli {

/// What the log settles, with every paper it published. Where an entry does not say what was printed, for
/// somebody wrote it by hand, that is worked out from what was decided above it and the motions submitted
/// by then; `found` says so.
Standing settled(const Prepared& prepared, const Sorted& sorted, Diagnostics& found);

}  // namespace plenum::cli
