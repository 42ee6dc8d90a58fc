#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/amendment.hpp>

#include <vector>

namespace plenum::read {

/// Does a source hold amendments (`amendments:` at its outermost), and not motions?
bool holds_amendments(const Source& source);

/// The amendments and riders of the given texts in their order. Findings go to `out`; an entry that
/// names no motion, no kind or no words is left out.
Amendments amendments(const std::vector<SourcePtr>& sources, Diagnostics& out);

}  // namespace plenum::read
