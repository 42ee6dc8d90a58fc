#pragma once

#include <plenum/fit/leading.hpp>
#include <plenum/model/fit.hpp>

namespace plenum::fit {

/// Proposes what of a section goes grey, with the reasons; `leading` goes along.
void propose(FitSection& section, Leading& leading);

}  // namespace plenum::fit
