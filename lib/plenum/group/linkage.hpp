#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace plenum::group {

/// Two motions, a < b, and the probability (0 to 1) that they belong together.
struct Link {
    std::size_t a = 0;
    std::size_t b = 0;
    double confidence = 0;
};

/// Motions that were joined, in order of their numbers, and what was between the two halves that
/// were joined last.
struct Cluster {
    std::vector<std::size_t> members;
    double weakest = 1;  ///< their mean confidence; 1 for a motion alone
    double held_by = 1;  ///< what spoke for the join: see `pull`
};

/// Whether a join has to be the likelier the larger the groups are.
enum class Asked { more_of_larger, the_same };

/// What speaks for joining two groups of so many motions, 0 to 1: the mean confidence of the pairs between
/// them, through the power 0.4 of the larger group's size (from eight on no more). The pairs of a large group
/// err together (what misleads about one misleads about its likes), so that many middling ones prove less
/// than they seem to. Measured on five conferences and on fifty halves of a sixth: at their best cuts plain
/// means come out 0.015 pair F1 lower; powers from 0.3 to 0.6, or of the number of pairs from 0.15 to 0.4, do
/// equally well.
inline double pull(double sum, std::size_t a, std::size_t b, Asked asked = Asked::more_of_larger) {
    const auto mean = sum / static_cast<double>(a * b);
    constexpr std::size_t most = 8;  // nothing was measured of brackets of more, and a campaign may be large
    const auto larger = std::min(std::max(a, b), most);
    if (larger == 1 || asked == Asked::the_same) return mean;
    return mean / std::pow(static_cast<double>(larger), 0.4);
}

/// Average link that asks more of larger groups: the two clusters with the strongest `pull` are joined,
/// as long as that is at least `cut`; a pair without a link counts as 0. Equals are
/// joined in the order of their first members. Clusters come in that order too, and every one of
/// the `count` motions is in one. Costs about links x log(links); links may come in any order.
std::vector<Cluster> average_link(std::size_t count, const std::vector<Link>& links, double cut,
                                  Asked asked = Asked::more_of_larger);

}  // namespace plenum::group
