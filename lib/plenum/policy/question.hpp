#pragma once

#include <plenum/policy/terms.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace plenum::policy {

/// What is looked for, as a tree: words in its leaves.
struct Question {
    enum class Kind { words, all, any };

    Kind kind = Kind::all;
    std::vector<Term> words;         ///< of a leaf: one, or several in a row
    bool exact = false;              ///< as they are written, not by their stems
    bool beginning = false;          ///< the last of them is the beginning of a word
    std::vector<Question> asked;     ///< of `all` and `any`
    std::vector<Question> unwanted;  ///< of `all`: where one of these stands, it is not what was looked for

    bool empty() const { return words.empty() && asked.empty(); }
};

/// The most words that are looked for at once.
inline constexpr std::size_t most_words = 64;

/// Understands what a person types: words that all have to be there, by their stems; "a phrase" in the words
/// as they are written; begin* for a beginning; OR between alternatives, which binds more closely than the
/// blank between words; NOT or a dash before what is not wanted; round brackets. AND may be written.
/// Operators are in capitals; one with nothing to work on is passed over. Throws Error, in words for the one
/// who typed it, for a question that means nothing: no word in it, only unwanted ones, a quotation mark
/// without its partner, more than most_words.
Question question(std::string_view typed, Terms& terms);

}  // namespace plenum::policy
