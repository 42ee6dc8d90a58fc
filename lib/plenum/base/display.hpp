#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// How text looks on a terminal: what is safe to print, and how wide it comes out.
namespace plenum::text {

/// `utf8` made safe for a terminal: control characters become their pictures (a NUL shows as
/// U+2400), a tab four blanks, malformed bytes and direction overrides U+FFFD. An escape sequence
/// hidden in a document cannot get through.
std::string printable(std::string_view utf8);

/// How many terminal columns a printable text takes: 2 for a wide character, 0 for a combining
/// one.
std::size_t columns(std::string_view utf8);

/// The longest beginning of `utf8` that takes at most `limit` columns.
std::string_view first_columns(std::string_view utf8, std::size_t limit);

/// The longest end of `utf8` that takes at most `limit` columns.
std::string_view last_columns(std::string_view utf8, std::size_t limit);

}  // namespace plenum::text
