#pragma once

#include <cstddef>
#include <vector>

namespace plenum::group {

/// Two motions, a < b, and the probability (0 to 1) that they belong together.
struct Link {
    std::size_t a = 0;
    std::size_t b = 0;
    double confidence = 0;
};

/// Motions that were joined, in order of their numbers, and the mean confidence between the two
/// halves that were least alike when they were joined (1 for a motion alone).
struct Cluster {
    std::vector<std::size_t> members;
    double weakest = 1;
};

/// Average link: the two clusters whose members are on average the most alike are joined, as
/// long as that average is at least `cut`; a pair without a link counts as 0. Equal averages are
/// joined in the order of their first members. Clusters come in that order too, and every one of
/// the `count` motions is in one. Costs about links x log(links); links may come in any order.
std::vector<Cluster> average_link(std::size_t count, const std::vector<Link>& links, double cut);

}  // namespace plenum::group
