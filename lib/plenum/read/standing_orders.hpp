#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/standing_orders.hpp>

namespace plenum::read {

/// `standing_orders: {mover_minutes: 4}` of conference.yaml over what is usual. A name that is not known, or
/// a figure that is no whole number from 0 to 60, is a finding in `out`, and what is usual holds.
StandingOrders standing_orders(const Conference& conference, Diagnostics& out);

}  // namespace plenum::read
