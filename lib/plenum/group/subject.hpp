#pragma once

#include <plenum/model/bracket.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace plenum::group {

/// How telling each of a motion's terms is, by its place among them: 1 for the first, then less.
double weight_of_place(std::size_t place);

/// The words that name what `members` (indices) have in common, most telling first, at most
/// four: those that most of them say, and say early among their telling words. Words that only
/// one says stand in when fewer than two are shared, and of two names of which one holds the other the longer
/// stands.
std::vector<std::string> subject_words(const std::vector<std::size_t>& members,
                                       const Similarities& similarities);

/// How much of the others' telling words each of the members says itself, 0 to 1.
std::vector<double> coverage(const std::vector<std::size_t>& members, const Similarities& similarities);

}  // namespace plenum::group
