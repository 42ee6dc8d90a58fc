#pragma once

#include <plenum/model/bracket.hpp>
#include <plenum/model/composite.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/motion.hpp>

#include <map>
#include <string>

namespace plenum::composite {

/// Chooses the committee that is to propose a draft, and sets `proposed_by` and `proposer_because`: the one
/// most of whose words and asks are in it; at par the one that has proposed less (`proposals`: what it leads
/// or proposes already, by committee), then the smaller, then the one of the bracket's lead or first after
/// it.
void choose_proposer(Composite& draft, const Motions& motions, const Conference& conference,
                     const std::map<std::string, int>& proposals);

}  // namespace plenum::composite
