#pragma once

#include <plenum/model/bracket.hpp>

#include <cstddef>
#include <vector>

namespace plenum::group {

/// Average link where something stands already: `groups` are motions by index, of which the
/// first `kept` stay as they are but may grow, and never join one another; the others are single
/// new motions. The two groups with the strongest `pull` are joined as long as that is at least `cut`. What
/// joined a group comes after its members; a group that joined another is left empty.
std::vector<std::vector<std::size_t>> join_late(std::vector<std::vector<std::size_t>> groups,
                                                std::size_t kept, std::size_t motions,
                                                const std::vector<Pair>& pairs, double cut);

}  // namespace plenum::group
