// Display width by utf8proc, with a short way for ASCII.
#include <plenum/base/width.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utf8proc.h>

namespace plenum::text {

namespace {

struct Glyph {
    std::size_t bytes = 1;
    std::size_t columns = 0;
};

Glyph glyph(std::string_view utf8, std::size_t at) {
    const auto byte = static_cast<unsigned char>(utf8[at]);
    if (byte < 0x80) return {.bytes = 1, .columns = byte >= 0x20 && byte != 0x7F ? 1U : 0U};
    std::int32_t point = 0;
    const auto* data = reinterpret_cast<const utf8proc_uint8_t*>(utf8.data() + at);
    const auto n = utf8proc_iterate(data, static_cast<utf8proc_ssize_t>(utf8.size() - at), &point);
    if (n <= 0) return {.bytes = 1, .columns = 1};
    return {.bytes = static_cast<std::size_t>(n),
            .columns = static_cast<std::size_t>(std::max(0, utf8proc_charwidth(point)))};
}

/// The length of the control character that begins here, or 0.
std::size_t control(std::string_view utf8, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < utf8.size() ? static_cast<unsigned char>(utf8[at + i]) : 0U;
    };
    if (byte(0) < 0x20 || byte(0) == 0x7F) return 1;
    if (byte(0) == 0xC2 && byte(1) >= 0x80 && byte(1) < 0xA0) return 2;
    if (byte(0) == 0xE2 && byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9)) return 3;
    return 0;
}

}  // namespace

std::size_t width(std::string_view utf8) {
    std::size_t columns = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto next = glyph(utf8, i);
        columns += next.columns;
        i += next.bytes;
    }
    return columns;
}

std::size_t fitting(std::string_view utf8, std::size_t columns) {
    std::size_t used = 0;
    std::size_t i = 0;
    while (i < utf8.size()) {
        const auto next = glyph(utf8, i);
        if (i > 0 && used + next.columns > columns) break;
        used += next.columns;
        i += next.bytes;
    }
    return i;
}

std::string_view without_controls(std::string_view utf8, std::string& buffer) {
    std::size_t clean = 0;
    while (clean < utf8.size() && control(utf8, clean) == 0) ++clean;
    if (clean == utf8.size()) return utf8;
    buffer.assign(utf8.substr(0, clean));
    for (std::size_t i = clean; i < utf8.size();) {
        const auto n = control(utf8, i);
        if (n == 0) {
            buffer += utf8[i++];
            continue;
        }
        const bool blank = n == 3 || utf8[i] == '\t' || utf8[i] == '\n' || utf8[i] == '\r';
        if (blank) buffer += ' ';
        i += n;
    }
    return buffer;
}

}  // namespace plenum::text
