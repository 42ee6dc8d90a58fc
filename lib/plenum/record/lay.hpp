#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/proceedings.hpp>
#include <plenum/model/result.hpp>
#include <plenum/model/standing_orders.hpp>

/// From the votes to what the conference resolved.
namespace plenum::record {

/// Lays results over the agenda: what became of every motion, part and amendment.
///
/// A result of its own always holds. `all: A` settles what is marked A and has none, and AR likewise, as a
/// reference. What falls when another is carried fell, unless it was settled itself. The others of a bracket,
/// and the sources of a composite, settle with their lead. An amendment of which nothing is said was not
/// moved when its motion was settled, and fell when one that wants the same words was carried. Anything else
/// was not reached. Carried amendments are put into the words of their motion in the order they were carried.
///
/// What is wrong with an entry is in `found`, with its place: an id that nothing has, a part that is not
/// there or is settled twice, a result for what is withdrawn (errors: that much of the entry does not count);
/// an outcome that its votes or its parts contradict, two thirds that were wanted and not reached, an
/// amendment settled after its motion or without it, a part left open, what fell and was carried (warnings).
Proceedings lay(const Agenda& agenda, Results results, const StandingOrders& orders);

}  // namespace plenum::record
