#pragma once

#include <plenum/model/motion.hpp>
#include <plenum/model/vocabulary.hpp>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace plenum::classify {

using TermNumber = std::uint32_t;

/// A row for every motion, a value for every section in the order of the conference.
using Scores = std::vector<std::vector<double>>;

/// A term of a text, and the word that it was written as.
struct NumberedTerm {
    TermNumber stem = 0;
    TermNumber form = 0;
};

/// The motions as rows of numbered terms, stop words included ("urgent care" needs its "urgent").
struct NumberedTexts {
    std::vector<std::vector<NumberedTerm>> motions;       ///< in the order written
    std::unordered_map<std::string, TermNumber> numbers;  ///< by stem
    std::unordered_map<std::string, TermNumber> forms;    ///< by word, see word_form
    std::vector<bool> telling;                            ///< by stem: neither a stop word nor a stock word
};

/// A word as it is told from others of its stem: folded, without the ending of a plural or a
/// possessive. Stemmers take "consultant" and "consultation" for the same; for a keyword that is too coarse.
/// A term of several words (an abbreviation's long form) has the form of the abbreviation.
std::string word_form(std::string_view written, const std::string& stem);

/// `vocabulary` without its stop words, so that phrases keep all their words.
Vocabulary without_stop_words(const Vocabulary& vocabulary);

NumberedTexts number_texts(const Motions& motions, const Vocabulary& vocabulary);

}  // namespace plenum::classify
