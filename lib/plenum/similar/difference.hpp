#pragma once

#include <plenum/model/motion.hpp>
#include <plenum/model/vocabulary.hpp>

#include <string>
#include <vector>

namespace plenum::similar {

/// A motion cut up for comparing word by word: its lead and its parts, every word.
struct Wording {
    struct Word {
        std::string written;
        std::string folded;
        std::string stem;
    };
    std::vector<std::vector<Word>> pieces;
    std::size_t words = 0;
};

Wording wording(const Motion& motion, Stemmer& stemmer);

/// What two wordings have in common, and where they part.
struct Difference {
    double same = 0;                  ///< Dice's coefficient over all words, 0 to 1
    std::vector<std::string> only_a;  ///< words of matched pieces that the other has not, as written
    std::vector<std::string> only_b;
    std::vector<std::string> extra_a;  ///< pieces that have no match: their first words
    std::vector<std::string> extra_b;
    bool reversed = false;  ///< one says of the same thing what the other denies
    std::string turn_a;     ///< the word that reverses, if it stands there; may be empty
    std::string turn_b;
};

Difference difference(const Wording& a, const Wording& b, const Vocabulary& vocabulary);

}  // namespace plenum::similar
