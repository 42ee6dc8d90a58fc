#pragma once

#include <plenum/lint/rule.hpp>

#include <cstdint>
#include <string_view>

/// How a part begins, and how it would have to begin to read on from its lead text.
namespace plenum::lint {

enum class Form : std::uint8_t {
    base,         ///< "publish ..."
    third,        ///< "believes ...", "is ..."
    gerund,       ///< "publishing ..."
    to_base,      ///< "to publish ..."
    that_clause,  ///< "that practices be paid"
    subjunctive,  ///< "publish" or "publishes", after "that NHS England"
    noun,         ///< "an agreed fee", "multidisciplinary teams"
    other,        ///< none that can be told
};

bool is_base(std::string_view folded, const Wordlists& words);
bool is_third(std::string_view folded, const Wordlists& words);
bool is_gerund(std::string_view folded, const Wordlists& words);

/// An article, a possessive, a number or another word that begins a noun phrase.
bool is_determiner(std::string_view folded);

/// "urgently", "not", "also": what may stand before a verb.
bool is_adverb(std::string_view folded);

/// Is the word at `word` a verb in its plain form there, and no noun of the same spelling?
bool is_verb_at(const Passage& passage, std::size_t word, const Wordlists& words);

/// How a passage begins from `word` on.
Form form_at(const Passage& passage, std::size_t word, const Wordlists& words);

/// What the parts of a draft must begin with: the form that the end of the lead text asks for, or
/// `other` when it asks for none that can be told.
Form expected_form(const Draft& draft, const Setting& setting);

/// Does a part that begins with `have` read on from a lead that asks for `want`?
bool reads_on(Form want, Form have);

}  // namespace plenum::lint
