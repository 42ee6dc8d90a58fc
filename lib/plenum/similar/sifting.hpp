#pragma once

#include <plenum/model/bracket.hpp>
#include <plenum/similar/likeness.hpp>
#include <plenum/similar/progress.hpp>

#include <functional>
#include <vector>

namespace plenum::similar {

/// From so many motions on, not all are compared with all, but each with its nearest.
inline constexpr std::size_t large_set = 2000;

using Probability = std::function<double(const Features&)>;

/// The pairs of a set as far as they matter.
struct Sifted {
    std::vector<Likeness> likenesses;  ///< those to be looked at more closely, ordered by (a, b)
    std::vector<FaintPair> faint;      ///< those that only count when brackets are formed; likewise
};

/// In a set below `large_set` every pair that shares enough, and no faint ones. In a larger one each
/// motion's likeliest, which are looked at (100 for each
/// of 2,000 motions, 16 of 12,500, 6 of 33,000 and more); the others among its nearest are faint.
Sifted sifted(const Texts& texts, const Probability& probability, const Progress& progress);

/// The same as of a large set, whatever its size: so that both ways can be compared.
Sifted sifted_by_bounds(const Texts& texts, const Probability& probability, const Progress& progress);

}  // namespace plenum::similar
