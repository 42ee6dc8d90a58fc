#pragma once

#include <plenum/model/bracket.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/motion.hpp>

#include <vector>

/// Which motions are to be debated together, and which of them leads.
namespace plenum::group {

/// Brackets by average link over the pairs' confidences. Motions are named by their index; ids
/// may be missing. Members follow the lead as they are near it, those that ask the opposite last.
/// A bracket's section is the one its members together speak most for. `classified` belongs to
/// the motions by index, or is empty; `similarities` must be of these motions.
Grouping brackets(const Motions& motions, const std::vector<Classification>& classified,
                  const Conference& conference, const Similarities& similarities);

}  // namespace plenum::group
