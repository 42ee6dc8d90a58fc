#pragma once

#include <plenum/classify/sections_numbers.hpp>
#include <plenum/classify/sections_text.hpp>
#include <plenum/model/conference.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plenum::classify {

/// Scores by motion, then by section in the order of the conference.
using Scores = std::vector<std::vector<double>>;

/// A keyword as it stands in a list: "walk-in centre *3" is the words and how loud they speak.
struct WrittenKeyword {
    std::string_view words;
    double weight = 1;  ///< 1 when it is not stated; 0 to 100
};

WrittenKeyword written_keyword(std::string_view entry);

/// What a keyword found in a motion adds to the score of a section.
struct KeywordEvidence {
    std::string_view words;  ///< as in the section's list, which must outlive this
    std::size_t section = 0;
    double weight = 0;
};

/// For every motion the evidence of the keywords in it. A phrase counts once for its section
/// however many of its words are keywords too; a keyword within a longer one of another section
/// counts for less, as do keywords of several sections and those of a great part of the motions.
std::vector<std::vector<KeywordEvidence>> keyword_evidence(const NumberedTexts& texts,
                                                           const std::vector<Section>& sections,
                                                           const Vocabulary& vocabulary,
                                                           const SectionNumbers& numbers);

}  // namespace plenum::classify
