#pragma once

#include <plenum/model/motion.hpp>
#include <plenum/model/vocabulary.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Four stages read motions word by word. The words are cut out once for all of them, and a word is
/// looked up and stemmed once however often it stands there: that was a fifth of all the work.
namespace plenum {

/// A word where it stands in a text.
struct CutWord {
    std::uint32_t number = 0;  ///< in the table
    std::uint32_t offset = 0;  ///< in bytes
    std::uint32_t length = 0;
};
using CutText = std::vector<CutWord>;

/// The different words of a set of texts by number, in the order in which they first stand there.
struct WordTable {
    std::vector<std::string> folded;
    std::vector<std::string> stems;  ///< of the whole word, hyphens and all

    std::size_t size() const { return folded.size(); }
};

/// Motions cut up, each into its lead (or whole text) and its parts.
struct Cuttings {
    WordTable words;
    std::vector<std::vector<CutText>> whole;
    std::vector<std::vector<CutText>> changed;  ///< without formulas; empty for a motion that has none

    const std::vector<CutText>& plain(std::size_t motion) const {
        return changed[motion].empty() ? whole[motion] : changed[motion];
    }
};

/// Cuts up motions, and what is left of them without formulas (`plain`, parallel to them), as
/// text::words does. Throws Error for a language without a stemmer.
Cuttings cut_up(const Motions& motions, const Motions& plain, const std::string& language);

/// The same as `terms` for texts that are cut up already; what is known of a word is found out once.
class TermsOfWords {
public:
    /// Both must outlive it.
    TermsOfWords(const WordTable& words, const Vocabulary& vocabulary);

    /// `stemmer` for compounds; must be one for the vocabulary's language.
    std::vector<Term> operator()(std::string_view text, const CutText& words, Stemmer& stemmer) const;

private:
    struct Known {
        const std::vector<Vocabulary::Form>* forms = nullptr;  ///< that begin with its stem
        bool simple = false;                                   ///< neither compound nor possessive
        bool silent = false;                                   ///< a stop word or lone letter
        bool stock = false;
    };

    const WordTable& words_;
    const Vocabulary& vocabulary_;
    std::vector<Known> known_;  ///< by the number of the word
};

}  // namespace plenum
