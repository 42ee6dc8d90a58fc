#pragma once

#include <cli/session.hpp>
#include <cli/sorting.hpp>

namespace plenum::cli {

/// A line on the terminal that tells how far the comparison of a large set (5,000 motions and more) has
/// come, written over itself and taken away at the end of each step. Empty, so that nothing is written,
/// when the set is smaller or stderr is no terminal.
similar::Progress progress(const Prepared& prepared, Session& session);

}  // namespace plenum::cli
