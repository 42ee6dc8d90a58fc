#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/bracket.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/motion.hpp>

#include <vector>

namespace plenum::report {

/// The proposed brackets by section, for the committee that decides: subject, members in a line
/// each with how they stand to the lead, why the lead leads, how sure it is, and what else might
/// belong; after the brackets of a section its motions alone, each with its nearest.
doc::Document grouping(const Motions& motions, const std::vector<Classification>& classifications,
                       const Grouping& grouping, const Conference& conference);

}  // namespace plenum::report
