#pragma once

#include <plenum/model/bracket.hpp>
#include <plenum/model/cutting.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/vocabulary.hpp>

#include <cstddef>
#include <vector>

/// A motion that was handed round, and that many sent in with a word changed here and there, would make
/// its own words look common, stand among everybody's nearest, and cost the square of its copies. Past
/// the third its copies are compared with the first and with nothing else: they are one voice.
namespace plenum::similar {

/// The motions that are to be compared, and the further copies of some of them.
struct Uncopied {
    std::vector<std::size_t> kept;  ///< which motions are compared, in order
    Motions motions;                ///< these
    std::vector<Pair> copies;       ///< each further copy as `b` with its first as `a`; in order of `b`
};

/// Takes out the versions of a motion past its third, those that turn it round excepted. `copies` is empty
/// when there are none, and then all else is empty too and the set is to be compared as it is.
Uncopied without_mass_copies(const Motions& motions, const Cuttings& cut, const Vocabulary& vocabulary);

/// Makes of what was found out about the motions that were compared what it says of all.
Similarities with_mass_copies(Similarities found, const Uncopied& uncopied, std::size_t motions);

}  // namespace plenum::similar
