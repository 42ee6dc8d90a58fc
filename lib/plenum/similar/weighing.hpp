#pragma once

#include <plenum/similar/texts.hpp>

#include <string>
#include <vector>

namespace plenum::similar {

/// The words of a set of motions, counted but not yet weighed.
struct Counted {
    Rows words;                      ///< for every motion how often each word stands there, by number
    std::vector<std::string> stems;  ///< of a word by number
    std::vector<bool> stock;         ///< a word that every motion uses, by number
    std::vector<bool> idle;          ///< a word that belongs to no subject, by number
};

/// Motions read, but not yet weighed: pieces, distinct words, phrases and spelling are there, the rest is
/// not.
struct Unweighed {
    Texts texts;
    Counted counted;
};
Unweighed unweighed(const Motions& motions, const Cuttings& cut, const Vocabulary& vocabulary);

/// Fills the rows of `texts`, and how telling words and themes are, out of its pieces and phrases.
void weigh(Texts& texts, Counted counted, std::size_t themes);

}  // namespace plenum::similar
