#pragma once

#include <plenum/model/bracket.hpp>

#include <cstddef>
#include <vector>

namespace plenum::group {

/// For each of some brackets (members by index) where it is held together least: the two halves
/// that average link joined last. No motion is in two of the brackets.
std::vector<WeakestLink> weakest_links(const std::vector<std::vector<std::size_t>>& brackets,
                                       std::size_t motions, const std::vector<Pair>& pairs);

}  // namespace plenum::group
