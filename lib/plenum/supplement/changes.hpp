#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/changes.hpp>
#include <plenum/model/standing.hpp>
#include <plenum/model/state.hpp>

/// Two agendas, and what a representative must be told who has the earlier one in hand.
namespace plenum::supplement {

/// What changed from `before` to `after`. `standing` is the log that `after` was made of: it knows the
/// committee's reasons.
///
/// A bracket is the same one as before when it has more members in common with it than with any other; so a
/// star can move and the bracket stays. Of the members of a bracket that are treated otherwise or
/// moved together one is told, with the others. What follows from another change is not told beside it: the
/// sources of a new composite do not join it, a motion that joins a bracket in another section is not moved.
Changes changes(const State& before, const Agenda& after, const Standing& standing);

}  // namespace plenum::supplement
