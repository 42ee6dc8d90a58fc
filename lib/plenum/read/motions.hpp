#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/motion.hpp>

#include <vector>

namespace plenum::read {

/// What is asked of motions beside their words.
struct MotionRules {
    bool submitted = false;  ///< they lie in a conference folder: each has an id and a committee
};

/// The motions of the given texts in their order.
///
/// Findings go to `out`: an error means that something was lost or cannot be what was meant, a
/// warning that it probably is not. A motion is left out only when it has no words; one with a
/// mistake beside its words is returned as far as it could be read, and a mistake in one hides
/// none of the others. Of two motions with the same id the second is returned without one. `text`
/// is never empty, and texts and parts are on one line each.
Motions motions(const std::vector<SourcePtr>& sources, Diagnostics& out, const MotionRules& rules = {});

}  // namespace plenum::read
