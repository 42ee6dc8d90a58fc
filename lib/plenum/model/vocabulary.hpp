#pragma once

#include <plenum/base/stemmer.hpp>

#include <cstddef>
#include <cstdint>
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
    std::unordered_set<std::string> idle;                      ///< stems of words that belong to no subject
    std::unordered_map<std::string, std::vector<Form>> forms;  ///< by their first stem, longest first
    std::vector<std::string> themes;                           ///< the names of what motions may be about
    std::unordered_map<std::string, std::vector<Cue>> cues;    ///< by their first term

    /// How a word speaks of things: what one thinks of them, does to them, or says of them.
    enum class Manner : std::uint8_t { attitude, deed, judgement };
    struct Stance {
        Manner manner = Manner::attitude;
        int sign = 0;  ///< 1 speaks for something, -1 against
    };
    std::unordered_set<std::string> negations;  ///< folded words, or two with a space, that say not
    std::unordered_set<std::string> no_denial;  ///< folded words that take that back ("not only")
    std::unordered_set<std::string> figures;    ///< folded words, stop words or not, that make a difference
    std::unordered_set<std::string> breaks;     ///< folded words that begin a clause
    std::unordered_map<std::string, Stance> stances;  ///< by stem
    std::unordered_set<std::string> views;            ///< stems of verbs that, denied, contradict
    std::unordered_set<std::string> efforts;          ///< stems of what is done for a cause
    std::unordered_set<std::string> halts;            ///< stems of what ends it

    /// A sum of weighted features and a number that is added: log odds.
    struct Odds {
        std::unordered_map<std::string, double> weights;  ///< by the name of the feature
        double offset = 0;
        double from = 0.5;  ///< the probability from which it is said
    };
    Odds contrary;  ///< that two motions on one subject contradict each other
    Odds same_ask;  ///< that two motions on one subject ask in part the same
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
