#pragma once

#include <plenum/model/clause.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/lexicon.hpp>
#include <plenum/model/motion.hpp>

#include <vector>

namespace plenum::classify {

/// What conference says in every motion and where, in the order of the motions: for whoever wants to take
/// a motion's sentence apart. A text in which no main clause has a verb that is known has no clauses.
std::vector<Statements> statements(const Motions& motions, const Lexicon& lexicon,
                                   const Conference& conference);

}  // namespace plenum::classify
