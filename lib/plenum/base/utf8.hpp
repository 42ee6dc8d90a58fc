#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace plenum::text {

/// A character of a text: its code point, and how many bytes it takes.
struct Character {
    std::int32_t point = -1;  ///< -1 for a byte that begins no character
    std::size_t bytes = 1;
};

/// A character that takes more than one byte, or none at all.
Character wide_character(std::string_view utf8, std::size_t at);

/// The character that begins at that byte of the text, which must have one. Most are of one byte, and
/// asked for in loops over whole conferences.
inline Character character(std::string_view utf8, std::size_t at) {
    const auto byte = static_cast<unsigned char>(utf8[at]);
    if (byte < 0x80) return {.point = byte, .bytes = 1};
    return wide_character(utf8, at);
}

}  // namespace plenum::text
