#pragma once

#include <plenum/group/linkage.hpp>
#include <plenum/model/bracket.hpp>

#include <cstddef>
#include <vector>

namespace plenum::group {

/// One voice: a duplicate that is certain.
bool is_copy(const Pair& pair);

/// Average link, as in linkage.hpp, over the pairs of `count` motions. Copies (duplicates that are certain)
/// count as one motion, however many there are: a text that a hundred committees send in is one voice, and
/// its copies stay together even where only the first was compared with them. `faint` are more pairs.
std::vector<Cluster> clusters(std::size_t count, const std::vector<Pair>& pairs, double cut,
                              const std::vector<FaintPair>& faint = {});

}  // namespace plenum::group
