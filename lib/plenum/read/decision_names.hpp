#pragma once

#include <plenum/model/decision.hpp>
#include <plenum/read/fields.hpp>

#include <optional>
#include <string_view>
#include <vector>

/// The ids that stand in an act, with their places. Each of these makes a finding of what is
/// missing or of another kind, and then returns nothing.
namespace plenum::read {

/// What is written under `key`; empty when it is absent.
std::optional<Named> named(const Fields& fields, std::string_view key);

/// A scalar as an id; `what` says what it should be ("a motion").
std::optional<Named> named(const Tree& tree, std::string_view what, Findings& findings);

/// One id or a list of them; at least `least`.
std::optional<std::vector<Named>> several(const Fields& fields, std::string_view key, std::size_t least);

/// "orrest-07" or "orrest-07.2".
std::optional<NamedPart> named_part(const Tree& tree, Findings& findings);

/// One or a list of them.
std::optional<std::vector<NamedPart>> named_parts(const Tree& tree, Findings& findings);

/// "this decision has no 'falls:'".
void incomplete(const Fields& fields, std::string_view key, std::string_view example);

}  // namespace plenum::read
