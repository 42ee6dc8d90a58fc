#pragma once

#include <plenum/classify/sections_numbers.hpp>
#include <plenum/classify/sections_text.hpp>
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

/// What keywords say of every motion.
struct KeywordsFound {
    std::vector<std::vector<KeywordEvidence>> evidence;  ///< by motion
    Scores words;  ///< by motion and section, what single words of the lists say: log-odds, not scaled
};

/// For every motion the evidence of the keywords in it. A phrase counts once for its section
/// however many of its words are keywords too; a keyword within a longer one of another section
/// counts for less, as do keywords of several sections and those of a great part of the motions. `reader` is
/// the one that has read the texts.
KeywordsFound keyword_evidence(const std::vector<TermRow>& texts, TermReader& reader,
                               const std::vector<Section>& sections, const SectionNumbers& numbers,
                               const std::vector<std::vector<Stretch>>& stretches = {});

}  // namespace plenum::classify
