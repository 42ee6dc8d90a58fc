#include <plenum/base/controls.hpp>

namespace plenum::text {

namespace {

/// What begins at a byte: how many bytes of it go, 0 for a character that stays.
struct Control {
    std::size_t bytes = 0;
    bool blank = false;  ///< leaves a blank
};

Control control(std::string_view utf8, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < utf8.size() ? static_cast<unsigned char>(utf8[at + i]) : 0U;
    };
    if (byte(0) < 0x20)
        return {.bytes = 1, .blank = utf8[at] == '\t' || utf8[at] == '\n' || utf8[at] == '\r'};
    if (byte(0) == 0x7F) return {.bytes = 1};
    if (byte(0) == 0xC2 && byte(1) >= 0x80 && byte(1) < 0xA0) return {.bytes = 2};
    if (byte(0) != 0xE2) return {};
    // U+2028 and U+2029 end a line; U+202A to 202E and U+2066 to 2069 turn direction.
    if (byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9)) return {.bytes = 3, .blank = true};
    if (byte(1) == 0x80 && byte(2) >= 0xAA && byte(2) <= 0xAE) return {.bytes = 3};
    if (byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9) return {.bytes = 3};
    return {};
}

}  // namespace

std::string_view without_controls(std::string_view utf8, std::string& buffer) {
    std::size_t clean = 0;
    while (clean < utf8.size() && control(utf8, clean).bytes == 0) ++clean;
    if (clean == utf8.size()) return utf8;
    buffer.assign(utf8.substr(0, clean));
    for (std::size_t i = clean; i < utf8.size();) {
        const auto [bytes, blank] = control(utf8, i);
        if (bytes == 0) buffer += utf8[i];
        if (blank) buffer += ' ';
        i += bytes == 0 ? 1 : bytes;
    }
    return buffer;
}

}  // namespace plenum::text
