#pragma once

#include <plenum/base/tree.hpp>
#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/standing_orders.hpp>

namespace plenum::report {

/// What the chair of conference reads at the table: the agenda in the order it is taken, and at each item
/// what to call, what to put to the vote, and boxes for what was decided. `prose` is laid out as
/// data/chair.yaml.
doc::Document chair(const Agenda& agenda, const StandingOrders& orders, const Tree& prose);

}  // namespace plenum::report
