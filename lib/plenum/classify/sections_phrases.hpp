#pragma once

#include <plenum/classify/sections_text.hpp>
#include <plenum/model/conference.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace plenum::classify {

/// A keyword as it stands in a list: "walk-in centre *3" is the words and how loud they speak.
struct WrittenKeyword {
    std::string_view words;
    double weight = 1;  ///< 1 when it is not stated; 0 to 100
};

/// The keywords of one entry of a section's list: a single one, or several with commas between.
std::vector<WrittenKeyword> written_keywords(std::string_view entry);

/// A section that a phrase speaks for, and how loud.
struct Voice {
    std::size_t section = 0;
    std::string_view words;  ///< the keyword as in the list
    double weight = 0;
    TermNumber form = 0;  ///< of a single word, as the keyword has it
};

struct Phrase {
    std::vector<TermNumber> terms;
    std::vector<Voice> voices;  ///< by section; one section may have several, of other forms
    std::size_t sections = 0;   ///< how many it speaks for
};

/// How much a word says of a section by standing in its keywords, alone or with others.
struct WordVoice {
    std::size_t section = 0;
    double weight = 0;
};

/// All phrases that can stand in the texts at all, and by each term those that begin with it.
struct PhraseBook {
    std::vector<Phrase> phrases;
    std::vector<std::vector<std::size_t>> starting;
    std::vector<std::vector<WordVoice>>
        words;                ///< by term, ordered by section; none for one that tells nothing
    std::vector<bool> stops;  ///< by term: is it a stop word? No other word may stand beside one
};

/// `reader` must have read the texts already.
PhraseBook phrase_book(TermReader& reader, const std::vector<Section>& sections);

/// A phrase found in a text: the positions of its first and last term.
struct Hit {
    std::size_t phrase = 0;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Every place where a phrase stands, one other word allowed between two of its own that are
/// no stop words ("on demand" is not "on this to demand"), in order.
std::vector<Hit> find_hits(const PhraseBook& book, std::span<const NumberedTerm> text);

}  // namespace plenum::classify
