#pragma once

#include <plenum/model/cutting.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/vocabulary.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plenum::similar {

/// A motion cut up for comparing word by word: its lead and its parts, every word.
struct Wording {
    struct Word {
        std::string_view written;
        std::uint32_t id = 0;    ///< of its stem
        int stance = 0;          ///< 1 speaks for something, -1 against
        bool negation = false;   ///< says not
        bool no_denial = false;  ///< after a not, takes it back ("only")
        bool says = false;       ///< no stop word
    };
    struct Piece {
        std::vector<Word> words;
        std::vector<std::uint32_t> ids;  ///< sorted, as often as they stand there
    };
    std::vector<Piece> pieces;
    std::vector<std::uint32_t> ids;  ///< of all pieces
};

/// Makes wordings of motions that are cut up. They point into the motions' texts.
class Wordings {
public:
    /// Looks up every word of the table once.
    Wordings(const WordTable& words, const Vocabulary& vocabulary);
    Wording of(const Motion& motion, const std::vector<CutText>& cut) const;

private:
    std::vector<Wording::Word> words_;  ///< by number, not written
};

/// A place where two versions part: the words as written, either may be empty.
struct Change {
    std::string a;
    std::string b;
};

/// Dice's coefficient over all words from which one text is a version of the other.
inline constexpr double near_copy = 0.5;

/// What two wordings have in common, and where they part.
struct Difference {
    double same = 0;                   ///< Dice's coefficient over all words, 0 to 1
    std::vector<Change> changes;       ///< of matched pieces
    std::vector<std::string> extra_a;  ///< pieces that have no match: their first words
    std::vector<std::string> extra_b;
    bool reversed = false;  ///< one says of the same thing what the other denies
    std::string turn_a;     ///< the word that reverses, if it stands there; may be empty
    std::string turn_b;
};

/// Of wordings that are no near copies only `same` is told.
Difference difference(const Wording& a, const Wording& b);

}  // namespace plenum::similar
