#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// The characters of UTF-8 one by one, for those who walk through texts.
namespace plenum::text {

/// A code point and how many bytes it took; malformed bytes come out one at a time as U+FFFD.
struct Decoded {
    std::int32_t point = 0xFFFD;
    std::size_t bytes = 1;

    /// U+FFFD itself takes three bytes.
    bool malformed() const { return point == 0xFFFD && bytes == 1; }
};

/// What begins with a byte that is not ASCII.
Decoded decode_wide(std::string_view utf8, std::size_t at);

inline Decoded decode(std::string_view utf8, std::size_t at) {
    const auto byte = static_cast<unsigned char>(utf8[at]);
    if (byte < 0x80) return {.point = byte, .bytes = 1};
    return decode_wide(utf8, at);
}

void append(std::string& out, std::int32_t point);

/// Small letters for capitals, ASCII quotes and dashes for typographic ones, a blank for every blank.
std::int32_t fold_point(std::int32_t point);

}  // namespace plenum::text
