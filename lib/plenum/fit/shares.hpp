#pragma once

#include <plenum/fit/leading.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/fit.hpp>

namespace plenum::fit {

/// Counts what each committee, and the committees of each size, get of the debates that stay.
void put_shares(Fit& fit, const Agenda& agenda, const Leading& leading);

}  // namespace plenum::fit
