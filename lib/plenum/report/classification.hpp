#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/motion.hpp>

#include <vector>

namespace plenum::report {

/// What was made of each motion, for a person: a table of motion, committee, stem, policy and
/// section, and a count of stems. With `explain` every motion instead, part by part, with the words
/// that decided. `classifications` are by motion, in the same order.
doc::Document classification(const Motions& motions, const std::vector<Classification>& classifications,
                             const Conference& conference, bool explain);

}  // namespace plenum::report
