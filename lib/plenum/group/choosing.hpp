#pragma once

#include <plenum/group/brackets.hpp>
#include <plenum/group/forming.hpp>
#include <plenum/group/lead.hpp>
#include <plenum/group/pairs.hpp>
#include <plenum/model/bracket.hpp>
#include <plenum/model/motion.hpp>

#include <vector>

namespace plenum::group {

/// Who leads each of the brackets that were formed, why, and the order of the others. Fills in
/// members, merits and the reason of the grouping's brackets, which are the same in the same
/// order, with `lead_decided` known already.
void choose_leads(std::vector<Formed>& formed, const Motions& motions, const Given& given, Leads& leads,
                  const Inside& inside, Grouping& grouping);

}  // namespace plenum::group
