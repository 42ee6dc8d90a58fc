#pragma once

#include <plenum/model/motion.hpp>
#include <plenum/model/vocabulary.hpp>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace plenum::classify {

using TermNumber = std::uint32_t;

/// The motions as rows of numbered terms, stop words included ("urgent care" needs its "urgent").
struct NumberedTexts {
    std::vector<std::vector<TermNumber>> motions;         ///< in the order written
    std::unordered_map<std::string, TermNumber> numbers;  ///< by stem
    std::vector<bool> telling;                            ///< neither a stop word nor a stock word
};

/// `vocabulary` without its stop words, so that phrases keep all their words.
Vocabulary without_stop_words(const Vocabulary& vocabulary);

NumberedTexts number_texts(const Motions& motions, const Vocabulary& vocabulary);

}  // namespace plenum::classify
