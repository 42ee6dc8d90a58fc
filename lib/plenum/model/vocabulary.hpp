#pragma once

#include <plenum/base/stemmer.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace plenum {

/// What a language and a conference take for granted: the words that say nothing, the stock
/// words that every motion uses, the abbreviations that are the same word as their long form, and
/// the different words that speak of the same matter.
struct Vocabulary {
    /// One way to write an abbreviation: the short form itself, or a long form of it.
    struct Form {
        std::vector<std::string> stems;  ///< of its words, at least one, stop words included
        std::string term;                ///< what it comes out as: the folded short form
        bool capitals = false;           ///< only when written in capitals ("IT", not "it")
    };

    /// A word or phrase that speaks of a theme.
    struct Cue {
        std::vector<std::string> terms;  ///< as `terms` makes them, at least one
        std::size_t theme = 0;           ///< index into `themes`
    };

    std::string language = "english";                          ///< a Snowball language
    std::unordered_set<std::string> stop;                      ///< folded words that say nothing
    std::unordered_set<std::string> stock;                     ///< stems of words that every motion uses
    std::unordered_map<std::string, std::vector<Form>> forms;  ///< by their first stem, longest first
    std::vector<std::string> themes;                           ///< the names of what motions may be about
    std::unordered_map<std::string, std::vector<Cue>> cues;    ///< by their first term
    std::unordered_set<std::string> negations;                 ///< folded words that say not
    std::unordered_map<std::string, int> stances;              ///< stems: 1 speaks for something, -1 against
};

/// A word of a text that carries meaning, or an abbreviation or its long form as one.
struct Term {
    std::string stem;
    std::size_t offset = 0;  ///< where it is written, in bytes
    std::size_t length = 0;  ///< in bytes; of a long form all its words
    bool stock = false;      ///< a word that every motion uses: weigh it little
};

/// The terms of a text in order: words folded and cut at hyphens, abbreviations and their long
/// forms as one and the same term, stop words and lone letters left out, the rest stemmed.
/// `stemmer` must be one for the vocabulary's language.
std::vector<Term> terms(std::string_view text, const Vocabulary& vocabulary, Stemmer& stemmer);

}  // namespace plenum
