#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/composite/same.hpp>
#include <plenum/model/bracket.hpp>
#include <plenum/model/clause.hpp>
#include <plenum/model/composite.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/phrasing.hpp>
#include <plenum/model/vocabulary.hpp>

#include <functional>
#include <map>
#include <string>
#include <vector>

/// Draft motions that say once what the motions of a bracket ask between them.
namespace plenum::composite {

/// All that a draft is made of; refers to what must outlive it. By motion: classified, statements.
struct Material {
    const Motions& motions;
    const std::vector<Classification>& classified;
    const std::vector<Statements>& statements;
    const Grouping& grouping;
    const Conference& conference;
    const Vocabulary& vocabulary;
    const Phrasing& phrasing;
};

/// What the rules for drafting motions find in each of some motions, which it calls by their ids; findings of
/// part 1, 2, ... carry that number.
using Check = std::function<Diagnostics(const Motions&)>;

/// A draft for each of those brackets, in their order.
///
/// Every ask of the members is worded to follow "That conference" by itself. Those that ask the same are one,
/// in the words that are clearest. Those that most motions share, that stand for a motion not yet covered,
/// that are near what the bracket is about and that make policy are taken until the conference's limits of
/// words and parts are reached; two that contradict each other never both, and none of a motion that opposes
/// the side that is taken. They are ordered belief, external, other, mandate. What is not taken is listed
/// with the reason. `check` may be empty; with it, wordings are preferred in which it finds nothing.
std::vector<Composite> drafts(const Material& material, const std::vector<std::size_t>& brackets,
                              const Check& check);

/// The draft as a motion, as a rule or a paper reads one.
Motion motion(const Composite& draft);

}  // namespace plenum::composite
