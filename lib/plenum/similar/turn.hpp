#pragma once

#include <plenum/similar/difference.hpp>

#include <string>
#include <vector>

namespace plenum::similar {

/// Where one of two versions of a piece says of the same thing what the other denies.
struct Turn {
    bool turned = false;
    std::string a;  ///< the word that turns it, as written; one of the two may be empty
    std::string b;
};

/// `only_a` and `only_b` are the words that the other version has not. Negations count by what they
/// govern: "not to write" is no more than "to decline to write".
Turn turn(const Wording::Piece& a, const Wording::Piece& b, const std::vector<Wording::Word>& only_a,
          const std::vector<Wording::Word>& only_b);

}  // namespace plenum::similar
