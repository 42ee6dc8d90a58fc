#pragma once

#include <cli/deciding/act.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the acts share: words of a person made into names, with errors at their places.
namespace plenum::cli::deciding {

void error(const Said& said, std::string_view rule, std::string message, std::string hint, Span at,
           Diagnostics& out);

/// "not enough is said", with what the act takes.
void incomplete(const Said& said, std::string_view message, std::string_view example, Diagnostics& out);

using Meaning = Meant (Naming::*)(std::string_view) const;

/// One word as an id.
std::optional<Named> named(const Said& said, const Named& word, const Naming& naming, Meaning meaning,
                           Diagnostics& out);

/// Each of the words, which may be lists themselves, as an id; nothing when one of them is none.
std::optional<std::vector<Named>> all_named(const Said& said, std::span<const Named> words,
                                            const Naming& naming, Meaning meaning, Diagnostics& out);

std::optional<NamedPart> part(const Said& said, const Named& word, const Naming& naming, Diagnostics& out);

/// The words with lists taken apart.
std::vector<Named> apart(std::span<const Named> words);

/// A whole number, or nothing.
std::optional<int> number(std::string_view word);

/// The one decision that an act comes to.
Decisions one(const Said& said, act::Any act);

}  // namespace plenum::cli::deciding
