// Which way a text is read.
#include <plenum/render/document/docx/direction.hpp>

#include <cstdint>

namespace plenum::render::docx {

namespace {

struct Letter {
    std::uint32_t code = 0;
    std::size_t bytes = 1;
};

/// The character at `at`; the text is known to be UTF-8.
Letter letter(std::string_view utf8, std::size_t at) {
    const auto lead = static_cast<unsigned char>(utf8[at]);
    const std::size_t bytes = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    std::uint32_t code = bytes == 1 ? lead : lead & (0x7FU >> bytes);
    for (std::size_t i = 1; i < bytes && at + i < utf8.size(); ++i) {
        code = (code << 6U) | (static_cast<unsigned char>(utf8[at + i]) & 0x3FU);
    }
    return {.code = code, .bytes = bytes};
}

/// Hebrew, Arabic and the scripts between and behind them (Unicode, DerivedBidiClass: R and AL).
bool is_from_the_right(std::uint32_t code) {
    if (code < 0x590) return false;
    return code < 0x900 || (code >= 0xFB1D && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFC) ||
           (code >= 0x10800 && code <= 0x10FFF) || (code >= 0x1E800 && code <= 0x1EFFF) || code == 0x200F;
}

/// A letter of any other script: it turns the text back.
bool is_from_the_left(std::uint32_t code) {
    if (code < 0x80) return (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
    return code >= 0xAA && !(code >= 0x2000 && code <= 0x2BFF) && !(code >= 0x3000 && code <= 0x3004) &&
           code != 0xAB && code != 0xBB;
}

bool may_turn(std::string_view utf8) {
    for (const char c : utf8) {
        if (static_cast<unsigned char>(c) >= 0xD6) return true;
    }
    return false;
}

}  // namespace

std::vector<Stretch> directions(std::string_view utf8) {
    if (utf8.empty()) return {};
    if (!may_turn(utf8)) return {{.text = utf8}};
    std::vector<Stretch> result;
    std::size_t from = 0;   // where the stretch begins
    std::size_t until = 0;  // behind its last letter that is read from the right
    bool right = false;
    const auto end = [&](std::size_t at) {
        if (at > from) result.push_back({.text = utf8.substr(from, at - from), .from_the_right = right});
        from = at;
    };
    for (std::size_t i = 0; i < utf8.size();) {
        const auto [code, bytes] = letter(utf8, i);
        if (is_from_the_right(code)) {
            if (!right) end(i);
            right = true;
            until = i + bytes;
        } else if (right && is_from_the_left(code)) {
            end(until);
            right = false;
        }
        i += bytes;
    }
    if (right) end(until);
    right = false;
    end(utf8.size());
    return result;
}

}  // namespace plenum::render::docx
