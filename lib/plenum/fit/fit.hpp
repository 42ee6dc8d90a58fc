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
/// no policy; then the one whose committee leads another debate; then the later in running order. The only
/// debate that a small committee leads counts as if three committees asked for it, and goes after another of
/// as many: it gives way to what many ask for, and to nothing else. What the committee decided to debate, and
/// its composites, stay. Of every section one debate stays, the first by this order, even when its time is
/// short of that. What then still has room of what went comes back, best first.
Fit fit(const Agenda& agenda, const std::vector<Classification>& classified, const StandingOrders& orders,
        const Standing& standing);

}  // namespace plenum::fit
