#pragma once

#include <plenum/model/committees.hpp>
#include <plenum/model/fit.hpp>

#include <cstddef>
#include <tuple>
#include <vector>

namespace plenum::fit {

/// How many debates each committee leads at the moment: what goes grey is not among them.
struct Leading {
    const std::vector<Submitter>& submitters;
    std::vector<std::size_t> debates;  ///< by submitter, and one place more for nobody's
    std::vector<std::size_t> movers;   ///< who leads, by the index of the motion
};

/// The committee that leads the debate; null when nobody signed it.
const Submitter* mover(const Leading& leading, const FitDebate& debate);

/// Its committee leads no debate but this.
bool is_only(const Leading& leading, const FitDebate& debate);
bool is_small_ones_only(const Leading& leading, const FitDebate& debate);

/// What speaks for a debate, more of it first: how many ask for it, whether it makes policy, whether its
/// committee leads no other. What is held back for a small committee comes before all that.
using Merit = std::tuple<std::size_t, bool, bool>;
Merit merit(const Leading& leading, const FitDebate& debate);

/// Sends a debate of a section to grey, or takes it back.
void move(FitSection& section, FitDebate& debate, bool grey, Leading& leading);

}  // namespace plenum::fit
