#pragma once

#include <plenum/classify/sections_keywords.hpp>

namespace plenum::classify {

/// What the words of each motion say once the surely placed motions have taught which words go
/// with which section: log-likelihood ratios against the conference as a whole, after McCallum
/// and Nigam, "Text classification by bootstrapping with keywords, EM and shrinkage" (1999). A
/// motion does not teach itself. `placed` are probabilities by motion and section,
/// `telling` the terms of each motion, all below `terms`.
Scores learned_scores(const std::vector<std::vector<TermNumber>>& telling, std::size_t terms,
                      const Scores& placed, const SectionNumbers& numbers);

/// A text that a past conference debated, and under which of today's sections that would be.
struct Lesson {
    TermRow terms;
    std::size_t section = 0;
};

/// What the words of each motion say by the sections in which past conferences used them: the same ratios,
/// taught by `lessons`. Rows of nothing when there are none.
Scores taught_scores(const std::vector<TermRow>& texts, const TermReader& reader,
                     const std::vector<Lesson>& lessons, std::size_t sections, const SectionNumbers& numbers);

/// The terms of each motion that can teach, each once: telling, in two motions at least, and in no
/// great part of them.
std::vector<std::vector<TermNumber>> telling_terms(const std::vector<TermRow>& texts,
                                                   const TermReader& reader, double common);

}  // namespace plenum::classify
