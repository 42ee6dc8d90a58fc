#include <plenum/base/code_points.hpp>
#include <plenum/base/display.hpp>

#include <cstdint>
#include <utf8proc.h>

namespace plenum::text {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// A character; its code point is -1 when malformed, which is shown in another way than U+FFFD.
Decoded character(std::string_view utf8, std::size_t at) {
    auto result = decode(utf8, at);
    if (result.malformed()) result.point = -1;
    return result;
}

/// C1 controls, and what turns the direction of the text round it.
bool is_treacherous(std::int32_t point) {
    return point < 0 || (point >= 0x80 && point < 0xA0) || (point >= 0x202A && point <= 0x202E) ||
           (point >= 0x2066 && point <= 0x2069) || point == 0x2028 || point == 0x2029;
}

std::size_t width(std::int32_t point) {
    if (point < 0) return 1;
    if (point < 0x7F) return 1;
    const auto columns = utf8proc_charwidth(point);
    return columns > 0 ? static_cast<std::size_t>(columns) : 0;
}

}  // namespace

std::string printable(std::string_view utf8) {
    std::string result;
    result.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        const auto [point, bytes] = character(utf8, i);
        if (point == '\t') {
            result += "    ";
        } else if (point >= 0 && point < 0x20) {
            result += "\xE2\x90";  // U+2400 and on
            result += static_cast<char>(0x80 + point);
        } else if (point == 0x7F) {
            result += "\xE2\x90\xA1";
        } else if (is_treacherous(point)) {
            result += replacement;
        } else {
            result += utf8.substr(i, bytes);
        }
        i += bytes;
    }
    return result;
}

std::size_t columns(std::string_view utf8) {
    std::size_t result = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto [point, bytes] = character(utf8, i);
        result += width(point);
        i += bytes;
    }
    return result;
}

std::string_view first_columns(std::string_view utf8, std::size_t limit) {
    std::size_t used = 0;
    std::size_t i = 0;
    while (i < utf8.size()) {
        const auto [point, bytes] = character(utf8, i);
        used += width(point);
        if (used > limit) break;
        i += bytes;
    }
    return utf8.substr(0, i);
}

std::string_view last_columns(std::string_view utf8, std::size_t limit) {
    std::size_t used = 0;
    std::size_t i = utf8.size();
    while (i > 0) {
        std::size_t start = i - 1;
        while (start > 0 && (static_cast<unsigned char>(utf8[start]) & 0xC0U) == 0x80U) --start;
        used += width(character(utf8, start).point);
        if (used > limit) break;
        i = start;
    }
    return utf8.substr(i);
}

}  // namespace plenum::text
