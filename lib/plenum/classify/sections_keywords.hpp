#pragma once

#include <plenum/classify/sections_numbers.hpp>
#include <plenum/classify/sections_text.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/conference.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace plenum::classify {

/// What a keyword found in a motion adds to the score of a section.
struct KeywordEvidence {
    std::string_view words;  ///< as in the section's list, which must outlive this
    std::size_t section = 0;
    double weight = 0;
};

/// For every motion the evidence of the keywords in it. A phrase counts once for its section
/// however many of its words are keywords too; a keyword within a longer one of another section
/// counts for less, as do keywords of several sections, those of a great part of the motions, and
/// the name of the body that a motion only addresses (`classifications` is by motion, or empty).
std::vector<std::vector<KeywordEvidence>> keyword_evidence(const NumberedTexts& texts,
                                                           const std::vector<Section>& sections,
                                                           const Vocabulary& vocabulary,
                                                           const std::vector<Classification>& classifications,
                                                           const SectionNumbers& numbers);

}  // namespace plenum::classify
