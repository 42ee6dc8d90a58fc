#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace plenum::text {

/// How many columns a terminal gives to `utf8`: two for a wide East Asian character, none for a
/// combining mark or a control character.
std::size_t width(std::string_view utf8);

/// How many bytes at the front of `utf8` fit into `columns`; at least one character if there is
/// any, so that a loop over a text always ends. Combining marks stay with their letter.
std::size_t fitting(std::string_view utf8, std::size_t columns);

/// `utf8` without control characters (C0, DEL, C1) and the Unicode line separators: white space
/// among them becomes a blank, the others go. What is shown on a terminal or in a page passes
/// through here, so that no text can steer either.
std::string_view without_controls(std::string_view utf8, std::string& buffer);

}  // namespace plenum::text
