#pragma once

#include <plenum/classify/sections_keywords.hpp>
#include <plenum/model/bracket.hpp>

#include <optional>

namespace plenum::classify {

/// All that is known of where each motion belongs, and what was made of it.
struct SectionEvidence {
    std::vector<std::vector<KeywordEvidence>> keywords;  ///< by motion
    Scores words;   ///< by motion and section, what single words of the lists say
    Scores taught;  ///< by motion and section, what past resolutions say
    std::vector<std::optional<std::size_t>> headings;  ///< by motion, the section its submitter wrote
    Scores placed;                                     ///< by motion and section, probabilities
};

/// Weighs keywords, headings, learned words and neighbours into probabilities: each is a row of
/// log-odds, they are added, and the sum is taken to probabilities by a softmax.
void place(SectionEvidence& evidence, const std::vector<TermRow>& texts, const TermReader& reader,
           std::size_t sections, const Similarities& similar, const SectionNumbers& numbers);

}  // namespace plenum::classify
