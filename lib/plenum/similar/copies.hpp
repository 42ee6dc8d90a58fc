#pragma once

#include <plenum/model/bracket.hpp>
#include <plenum/model/motion.hpp>

#include <cstddef>
#include <utility>
#include <vector>

/// A set in which one text stands many times over (a broken export, a prank) would cost the square
/// of its copies and say the same thing each time. What stands more often than a real conference
/// ever sees is compared once; its further copies are paired with the first and with nothing else.
namespace plenum::similar {

/// Motions as they are to be compared, and which of them are further copies.
struct Uncopied {
    Motions motions;                                           ///< further copies without their text
    std::vector<std::pair<std::size_t, std::size_t>> further;  ///< the first and the copy, in order of copies
};

/// Takes out the copies past the hundredth of a text; `further` is empty when there are none, and
/// then `motions` is empty too and the set is to be compared as it is.
Uncopied without_mass_copies(const Motions& motions);

/// Pairs the copies with their first.
void add_mass_copies(Similarities& similarities, const Uncopied& uncopied);

}  // namespace plenum::similar
