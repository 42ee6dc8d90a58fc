#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/fit.hpp>
#include <plenum/model/standing.hpp>
#include <plenum/model/standing_orders.hpp>

#include <vector>

namespace plenum::fit {

/// What the agenda asks for against what the days have, and a proposal of what goes grey.
///
/// A section has the minutes it was given. Those that were given none share what sessions leave after items,
/// chosen motions and the sections with minutes, in proportion to what they ask for; when no day has sessions
/// nothing is known of their time, and nothing of theirs goes.
///
/// Within a section goes, until it fits, the debate that fewest committees ask for; of two the one that makes
/// no policy; then the one whose committee leads another debate; then the later in running order. Three
/// things come before that. What the committee decided to debate, and its composites, stay. Of every section
/// one debate stays, the first by this order, even when its time is short of that. And a debate that is the
/// only one a small committee leads goes after all others of its section but that one, whoever asks for them.
/// What then still has room of what went comes back, best first.
Fit fit(const Agenda& agenda, const std::vector<Classification>& classified, const StandingOrders& orders,
        const Standing& standing);

}  // namespace plenum::fit
