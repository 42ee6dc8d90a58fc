#pragma once

#include <plenum/composite/same.hpp>

#include <string>
#include <vector>

namespace plenum::composite {

/// What the motions `members` have in common, as a phrase that can follow "in respect of": a run of words
/// that at least two of them and half of them use, and use as the name of something; best first. It has one
/// of the words in it that name the bracket (`about`), and never a figure. None where the language's Phrasing
/// does not say how a name is told from other words.
std::vector<std::string> subjects(const Motions& motions, const std::vector<std::size_t>& members,
                                  const std::vector<std::string>& about, const Telling& telling,
                                  const Vocabulary& vocabulary, const Phrasing& phrasing);

/// What a member says that it is about ("with regard to the shingles vaccination programme:"), where half of
/// the others speak of it and every word that says something is another's too; best first.
std::vector<std::string> stated_subjects(const Motions& motions, const std::vector<std::size_t>& members,
                                         const Vocabulary& vocabulary, const Phrasing& phrasing);

}  // namespace plenum::composite
