#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plenum {

/// Lets a word be looked up without making a string of it.
struct WordHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
};

/// A run of words to look for, in folded form.
struct Phrase {
    /// For each word of the run those that will do: "*" stands for any, "0" for a number.
    std::vector<std::vector<std::string>> words;
    std::string advice;  ///< what to write instead, or why not; may be empty
};

/// Phrases, and longer ones in which they mean something else ("last" and "last resort").
struct Phrasebook {
    std::vector<Phrase> phrases;
    std::vector<Phrase> except;
    /// Which phrases begin with a word ("*" and "0" under their own sign), longest first.
    std::unordered_map<std::string, std::vector<std::size_t>, WordHash, std::equal_to<>> begin_with;
};

using WordSet = std::set<std::string, std::less<>>;

/// What the drafting rules know of English; each list is a file a person may add to.
struct Wordlists {
    WordSet everyday;  ///< abbreviations that need no explaining, in capitals
    WordSet capitals;  ///< words printed in capitals for weight
    std::map<std::string, std::string, std::less<>> british;  ///< American spelling to ours
    Phrasebook american;  ///< where the American form is right after all: only its exceptions
    WordSet verbs;        ///< in their plain form, as an ask begins with one: "publish"
    WordSet nouns;        ///< those of them that are nouns as often: "support"
    WordSet views;        ///< likewise those that state a view: "believe"
    WordSet titles;       ///< before a name: "dr"
    WordSet offices;      ///< after a title, and no name: "chancellor"
    WordSet given_names;
    WordSet institutions;  ///< after a name, and then it is no person: "hospital"
    WordSet spelt;         ///< words that a general dictionary lacks
    WordSet prefixes;      ///< before a known word they make another: "un"
    WordSet doubled;       ///< words that may stand twice: "had"
    Phrasebook relative_time;
    Phrasebook vague;
    Phrasebook purposeless;  ///< vague too, unless a "to" and a verb say what for
    Phrasebook intemperate;
    Phrasebook leaning;  ///< by which a part leans on another
    /// By nation: what exists there alone.
    std::map<std::string, Phrasebook> peculiar;
};

}  // namespace plenum
