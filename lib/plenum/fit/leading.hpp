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

/// The only debate that a small committee leads counts as if so many asked for it.
inline constexpr std::size_t counts_as = 3;

/// What speaks for a debate, more of it first: how many ask for it, whether it is the only one that a small
/// committee leads, whether it makes policy, whether its committee leads no other.
using Merit = std::tuple<std::size_t, bool, bool, bool>;
Merit merit(const Leading& leading, const FitDebate& debate);

/// Sends a debate of a section to grey, or takes it back.
void move(FitSection& section, FitDebate& debate, bool grey, Leading& leading);

}  // namespace plenum::fit
