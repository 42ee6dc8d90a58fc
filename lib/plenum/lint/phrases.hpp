#pragma once

#include <plenum/lint/draft.hpp>
#include <plenum/model/wordlists.hpp>

#include <vector>

namespace plenum::lint {

/// A phrase found: words `first` to before `last` of the passage.
struct Match {
    std::size_t first = 0;
    std::size_t last = 0;
    const Phrase* phrase = nullptr;
};

/// How many words the phrase takes when it begins at `word`; 0 when it does not stand there. A
/// phrase does not reach across a comma or a full stop.
std::size_t stands_at(const Phrase& phrase, const Passage& passage, std::size_t word);

/// The phrases of the book in a passage, the longest at each place, none overlapping another and
/// none inside a phrase that the book excepts.
std::vector<Match> find(const Phrasebook& book, const Passage& passage);

/// Is this a number in digits or in words ("12", "1,200", "twelve", "thirty-five")?
bool is_number(std::string_view folded);

}  // namespace plenum::lint
