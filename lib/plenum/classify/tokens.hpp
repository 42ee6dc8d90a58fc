#pragma once

#include <plenum/model/lexicon.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

/// A motion's text as words that know what they may be: which verb, which body, which small word
/// begins at each. What a sentence makes of them is decided in clauses.hpp and addressee.hpp.
namespace plenum::classify {

/// What stands between a word and the one before it: a semicolon or colon is a stop, and so is the end of a
/// sentence.
enum class Break : std::uint8_t { none, comma, stop, sentence };

/// Which of a verb's forms a word is; a word can be several ("put").
enum Form : std::uint8_t { base = 1, third = 2, gerund = 4, participle = 8 };

struct Token {
    std::uint32_t word = 0;  ///< number of the folded word, without a possessive 's; 0: no phrase has it
    std::size_t offset = 0;  ///< in bytes, in the text
    std::size_t length = 0;
    Break gap = Break::none;  ///< before it
    bool possessive = false;
    std::uint8_t verb_words = 0;
    std::uint8_t body_words = 0;
    std::uint8_t forms = 0;      ///< of Form
    const Verb* verb = nullptr;  ///< the longest verb that begins here
    const Body* body = nullptr;  ///< the longest body that begins here
    std::array<std::uint8_t, role_count>
        begins{};                                 ///< words of the longest phrase of a role that begins here
    std::array<std::uint8_t, role_count> ends{};  ///< and of the longest that ends here
};

using Tokens = std::vector<Token>;

/// Every phrase of a lexicon by its first word. It points into the lexicon, which must outlive it.
class Phrases {
public:
    /// `opening` is how this conference's motions begin ("That conference"): it speaks too.
    Phrases(const Lexicon& lexicon, std::string_view opening);

    Tokens tokens(std::string_view text) const;

    /// The verb that asks, demands or instructs whose third person `word` is a slip of the pen for: a long
    /// word with one letter too many or too few, or two that changed places. Null when there is none.
    const Verb* nearest_verb(std::string_view word) const;

private:
    struct Phrase {
        const Verb* verb = nullptr;
        const Body* body = nullptr;
        Role role = Role::speaker;  ///< when it is neither verb nor body
        std::uint8_t forms = 0;
        std::uint8_t size = 0;    ///< in words
        std::uint32_t words = 0;  ///< where its words stand in words_
    };

    void add(std::string_view words, Phrase phrase);
    void sort();
    bool matches(const Tokens& tokens, std::size_t at, const Phrase& phrase) const;
    void mark(Tokens& tokens, std::size_t at) const;
    /// Takes a slip of the pen at the beginning ("That confernce") for whoever speaks.
    void forgive_speaker(Tokens& tokens, std::string_view text) const;

    std::unordered_map<std::string, std::uint32_t> numbers_;  ///< of words, from 1
    std::vector<std::uint32_t> words_;                        ///< of all phrases, one after the other
    std::vector<Phrase> phrases_;                             ///< by their first word, as given
    std::vector<std::size_t> first_;                          ///< where those of each first word begin
    std::vector<std::pair<std::string, const Verb*>> thirds_;
    std::vector<std::string> speakers_;
};

/// How many words the longest phrase of that role takes that begins, or ends, at a token; 0 for none.
inline std::size_t begins(const Tokens& tokens, std::size_t at, Role role) {
    return at < tokens.size() ? tokens[at].begins.at(static_cast<std::size_t>(role)) : 0;
}
inline std::size_t ends(const Tokens& tokens, std::size_t at, Role role) {
    return at < tokens.size() ? tokens[at].ends.at(static_cast<std::size_t>(role)) : 0;
}

/// The index behind the words of any of those roles that follow one another from `at` on.
std::size_t skip(const Tokens& tokens, std::size_t at, std::initializer_list<Role> roles);

}  // namespace plenum::classify
