#pragma once

#include <plenum/learn/score.hpp>
#include <plenum/model/calibration.hpp>

#include <array>
#include <cstddef>
#include <vector>

namespace plenum::learn {

/// The cuts that are tried.
inline constexpr std::array<double, 29> cuts{0.04, 0.06, 0.08, 0.10, 0.12, 0.14, 0.16, 0.18, 0.20, 0.22,
                                             0.24, 0.26, 0.28, 0.30, 0.32, 0.34, 0.36, 0.38, 0.40, 0.42,
                                             0.44, 0.46, 0.48, 0.50, 0.52, 0.54, 0.56, 0.58, 0.60};

/// A set of motions with how likely its pairs are and what was decided of it.
struct Graded {
    std::size_t motions = 0;
    std::vector<Likely> pairs;
    std::vector<std::size_t> subjects;
    std::vector<std::size_t> folds;  ///< for every motion
};

/// The pair F1 at each cut, over all sets together. Motions of fold `without` are bracketed with the others,
/// but what became of them does not count: a set with a fifth of its motions gone wants a lower cut than
/// the whole, for fewer strangers are about. No fold is meant by a number that none has.
std::array<double, cuts.size()> pair_f1_by_cut(const std::vector<Graded>& sets, const Linking& linking,
                                               std::size_t without);

/// Each figure blended with those of the cuts beside it: what is best by a hair at one cut and bad
/// beside it was luck.
std::array<double, cuts.size()> smoothed(const std::array<double, cuts.size()>& figures);

/// Of the cuts that are as good as the best the middle one: it is furthest from where brackets fall apart or
/// together.
double steadiest(const std::array<double, cuts.size()>& figures);

/// What the sets come to when the motions of each fold are bracketed at the cut that is steadiest for
/// the other folds.
Sums held_out(const std::vector<Graded>& sets, const Linking& linking, std::size_t folds);

/// What the sets come to at one cut.
Sums at_cut(const std::vector<Graded>& sets, const Linking& linking, double cut);

}  // namespace plenum::learn
