#pragma once

#include <plenum/fit/leading.hpp>
#include <plenum/model/fit.hpp>

namespace plenum::fit {

/// What sections leave is mostly too short for one more debate of their own. Counts it together and tells
/// which of those that go it has room for, by the same order as within a section. Nothing comes back by this.
void put_leftover(Fit& fit, const Leading& leading);

}  // namespace plenum::fit
