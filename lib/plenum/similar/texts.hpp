#pragma once

#include <plenum/model/cutting.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/vocabulary.hpp>
#include <plenum/similar/headings.hpp>
#include <plenum/similar/rows.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace plenum::similar {

/// A stretch of a text that stands for itself: the lead, or a part.
struct Piece {
    std::vector<std::uint32_t> words;     ///< in order, by number
    std::vector<std::uint32_t> places;    ///< where each of them is written, in bytes
    std::vector<std::uint32_t> distinct;  ///< the same, sorted, each once
    double length = 0;                    ///< root of the sum of squares of how telling they are
};

/// Words side by side that the thesaurus knows, and how much they say of a subject.
struct Phrase {
    std::vector<std::uint32_t> words;  ///< by number
    std::uint32_t theme = 0;
    std::string_view written;  ///< in the motion's text
};

/// Motions as similarity reads them. Features that only one text has, or more than a quarter of
/// a large set, join no two texts; they count in the length of a row and are left out of it.
/// Phrases point into the texts of the motions.
struct Texts {
    std::vector<std::vector<Piece>> pieces;            ///< for every motion its lead, then its parts
    std::vector<std::vector<std::uint32_t>> distinct;  ///< for every motion its words, sorted, each once
    std::vector<std::vector<Phrase>> phrases;  ///< for every motion, in order, as often as they stand there
    std::vector<std::string> spelling;         ///< of a word by number: as it is mostly written
    std::vector<float> telling;  ///< of a word by number: how much it says here (idf; stock words less)

    std::vector<float> theme_telling;  ///< of a theme by number: idf

    Rows words;     ///< stems: (1 + log count) x idf, of length one
    Rows repeated;  ///< stems: count x (idf + 1), of length one: what a text keeps coming back to
    Rows grams;     ///< runs of 4 and 5 letters within stems: log(1 + count) x idf, of length one
    Rows themes;    ///< rows of the thesaurus that speak here: (1 + log count) x idf, of length one
    std::vector<float> theme_sums;  ///< for every motion the idf of all its themes that speak here
    Headings headings;           ///< not filled by `read`: what the texts say of headings is found elsewhere
    std::size_t word_count = 0;  ///< how many different ids each of them uses
    std::size_t gram_count = 0;
    std::size_t theme_count = 0;
};

/// `motions` are those without formulas that `cut` calls plain.
Texts read(const Motions& motions, const Cuttings& cut, const Vocabulary& vocabulary);
Texts read(const Motions& motions, const Vocabulary& vocabulary);

}  // namespace plenum::similar
