#pragma once

#include <plenum/model/classification.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plenum {

/// What kind of deed a verb of a motion is; what follows from each stands in verbs.yaml.
enum class Act : std::uint8_t { view, inform, resolve, advise, ask, demand, instruct };

/// A verb with its forms, each folded: "instructs", "instructing", "instructed". Phrases ("call on")
/// are verbs too.
struct Verb {
    std::string name;  ///< base form, what JSON prints
    Act act = Act::view;
    Stem alone = Stem::belief;       ///< the stem when it addresses no body that is known
    std::vector<std::string> forms;  ///< third person, -ing form, participle; none: the name is all of them
};

/// Whom a motion can address, and where that body is at home.
struct Body {
    std::string name;
    Stem kind = Stem::external;  ///< mandate: the profession's own; external; other; never belief
    std::string nation;          ///< England, Scotland, Wales, Northern Ireland, UK; empty: everywhere
    std::vector<std::string> aliases;
};

/// The parts that small words play in a sentence; each is a list in grammar.yaml and explained there.
enum class Role : std::uint8_t {
    speaker,
    opening,
    conjunction,
    adverb,
    helper,
    negation,
    state,
    duty,
    passive,
    infinitive,
    clause,
    source,
    thing,
    before,
    pronoun,
    relative,
    preposition,
    question,
    wish,
    bare,
    deed,
    deed_or_thing,
    procedure,
    inverted
};
inline constexpr std::size_t role_count = 24;

/// The keys of those lists, in the order of the roles.
inline constexpr std::array<std::string_view, role_count> role_names{
    "speaker",     "opening",  "and",  "adverb", "helper", "not",           "state",     "duty",
    "passive",     "to",       "that", "from",   "thing",  "before",        "it",        "relative",
    "preposition", "question", "wish", "bare",   "deed",   "deed-or-thing", "procedure", "inverted"};

/// Verbs, bodies and small words: what `classify` knows of a language and of the people addressed in it.
/// Of two entries with one name or alias the later wins.
struct Lexicon {
    std::vector<Verb> verbs;
    std::vector<Body> bodies;
    std::array<std::vector<std::string>, role_count> words;

    const std::vector<std::string>& of(Role role) const { return words.at(static_cast<std::size_t>(role)); }
};

}  // namespace plenum
