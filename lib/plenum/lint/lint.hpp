#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/lint/choice.hpp>
#include <plenum/lint/rule.hpp>
#include <plenum/model/amendment.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/motion.hpp>

#include <vector>

/// Drafts against the advice on how a motion is written. Knows neither files nor YAML.
namespace plenum::lint {

/// What the chosen rules find in motions and in amendments to them. `classifications` are those of
/// the motions, in their order. What a draft allows itself, with a reason, in a comment
///
///     # plenum: allow sum-of-money, the fee is the point
///
/// is left out; a comment that allows nothing any more is a finding itself.
Diagnostics check(const Motions& motions, const std::vector<Classification>& classifications,
                  const Amendments& amendments, const Setting& setting, const Choice& choice);

}  // namespace plenum::lint
