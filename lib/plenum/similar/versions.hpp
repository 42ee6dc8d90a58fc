#pragma once

#include <plenum/model/cutting.hpp>
#include <plenum/model/vocabulary.hpp>

#include <cstddef>
#include <vector>

namespace plenum::similar {

/// How much of two texts must be the same for one to be a version of the other: Dice's coefficient over
/// their different words, each weighed by its inverse document frequency. Between motions of different
/// brackets it stays below 0.4; a copy with a fifth of its words swapped for others has 0.64 and more.
inline constexpr double same_version = 0.6;

/// For every motion the first, in their order, of which it is a version; itself when there is none. What
/// two share must be four words at least, unless they share all, and here and there three words in a row:
/// whoever puts a motion in words of their own was not handed it. Costs little more than to read the
/// texts: the four firsts that share the most of sixteen such runs are looked at.
std::vector<std::size_t> first_versions(const Cuttings& cut, const Vocabulary& vocabulary);

}  // namespace plenum::similar
