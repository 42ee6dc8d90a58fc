#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/standing.hpp>

namespace plenum::agenda {

/// Puts the agenda's amendments and riders under the motions that they are to, numbered "12(i)", with how
/// the committee treats them and which of them want the same words. An amendment to a motion that was
/// split goes to the half that has its words. Done when motions have their numbers.
void place_amendments(Agenda& agenda, const Standing& standing);

/// An amendment to a motion that is not there, or to words that do not stand in it exactly once.
Diagnostics misplaced_amendments(const Agenda& agenda);

}  // namespace plenum::agenda
