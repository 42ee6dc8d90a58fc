#pragma once

#include <plenum/model/committees.hpp>
#include <plenum/model/fit.hpp>

#include <cstddef>
#include <vector>

namespace plenum::fit {

/// How many debates each committee leads at the moment.
struct Leading {
    const std::vector<Submitter>& submitters;
    std::vector<std::size_t> debates;  ///< by submitter, and one place more for nobody's
    std::vector<std::size_t> movers;   ///< who leads, by the index of the motion
};

/// Proposes what of a section goes grey, with the reasons; `leading` goes along.
void propose(FitSection& section, Leading& leading);

}  // namespace plenum::fit
