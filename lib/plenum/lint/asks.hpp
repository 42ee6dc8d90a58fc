#pragma once

#include <plenum/lint/rule.hpp>

#include <optional>

/// Who is asked for what in a passage, as far as the words themselves show it.
namespace plenum::lint {

/// A verb of asking, demanding or instructing: words `first` to before `last`.
struct Ask {
    std::size_t first = 0;
    std::size_t last = 0;
    const Verb* verb = nullptr;
};

/// The verb of asking that ends right before `word`, articles and a "that" skipped: in "calls on the
/// Welsh Government" that is "calls on" for the word "Welsh".
std::optional<Ask> ask_before(const Passage& passage, std::size_t word, const Lexicon& lexicon);

/// The first verb of asking in a passage, in its third person.
std::optional<Ask> first_ask(const Passage& passage, const Lexicon& lexicon);

}  // namespace plenum::lint
