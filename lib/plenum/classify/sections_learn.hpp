#pragma once

#include <plenum/classify/sections_keywords.hpp>

namespace plenum::classify {

/// What the words of each motion say once the surely placed motions have taught which words go
/// with which section: log-likelihood ratios against the conference as a whole, after McCallum
/// and Nigam, "Text classification by bootstrapping with keywords, EM and shrinkage" (1999). A
/// motion does not teach itself. `placed` are probabilities by motion and section.
Scores learned_scores(const NumberedTexts& texts, const Scores& placed, const SectionNumbers& numbers);

}  // namespace plenum::classify
