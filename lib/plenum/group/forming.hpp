#pragma once

#include <plenum/model/bracket.hpp>
#include <plenum/model/kept.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/standing.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plenum::group {

/// Motions that stand together, or one that stands alone, before it is known who leads.
struct Formed {
    std::vector<std::size_t> members;
    std::size_t settled = 0;              ///< so many of them, from the first, stand in their order already
    std::size_t kept = 0;                 ///< so many of them were together in an earlier grouping
    std::string lead_reason;              ///< of that grouping
    std::optional<std::size_t> decision;  ///< of the committee, which settles it whole
    std::optional<std::size_t> led_by;    ///< the decision that says who leads
};

/// Every one of the motions, once. What the committee decided (`standing`) stands, and no other motion
/// joins it; so does what is kept of an earlier grouping, but that new motions may join its
/// brackets; all else is clustered by what is alike. In the order of the first motion of each.
std::vector<Formed> form(const Motions& motions, const Similarities& similar, double cut,
                         const Standing* standing, const Kept* kept);

}  // namespace plenum::group
