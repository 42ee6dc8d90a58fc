#pragma once

#include <plenum/composite/gather.hpp>

namespace plenum::composite {

/// Fills in `faults` and `own_faults`: what the rules find in each ask when it stands alone as a part, and
/// which of it they do not find in its motion. Where a sentence without a verb of conference's own cannot
/// follow "That conference", it is made a view.
void check_asks(Gathered& gathered, const Material& material, const Check& check);

}  // namespace plenum::composite
