#pragma once

#include <plenum/model/result.hpp>
#include <plenum/read/fields.hpp>

#include <optional>

/// What an entry of results.yaml says by part.
namespace plenum::read {

/// A scalar as an outcome; a finding, with what was probably meant, when it is none.
std::optional<Outcome> outcome(const Tree& tree, Findings& findings);

/// {1: carried, 2: lost}, or a list of outcomes in the order of the parts.
void result_parts(const Tree& tree, Result& result, Findings& findings);

/// {for: 210, against: 33}, or the same by part: {1: {for: ...}, 2: {...}}.
void result_votes(const Tree& tree, Result& result, Findings& findings);

/// "2", "(2)", "ii" or "(ii)" as the number of a part; nothing for what is none.
std::optional<int> part_number(std::string_view word);

}  // namespace plenum::read
