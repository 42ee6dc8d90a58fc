#pragma once

#include <plenum/base/tree.hpp>
#include <plenum/model/decision.hpp>

#include <span>
#include <string>
#include <string_view>

namespace plenum::write {

/// A decision as the map that decisions.yaml writes for it; what is empty in it is left out. An unclear one
/// is an empty map.
Tree tree(const Decision& decision);

/// `text` of a decisions.yaml with more entries at the end of its list, each a map of `entries`.
///
/// What stood in the text stays byte for byte: comments, blank lines, the indentation of the list and the
/// line ends of Windows, which the new entries take over; between entries set apart by blank lines there is
/// one more. A text without `decisions:`, or with nothing below it, gets its first entries; `[]` gives way to
/// a list of lines, and into a list in brackets the entries go before the closing one. Throws Error for a
/// text that is something else.
std::string appended(std::string_view text, std::span<const Tree> entries);

/// The same for another file that is a list under one name: `key` is "results" or "actions".
std::string appended_under(std::string_view key, std::string_view text, std::span<const Tree> entries);

}  // namespace plenum::write
