// The widths of letters, from the font files' own tables.
#include <plenum/render/document/docx/letters.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace plenum::render::docx {

namespace {

using Widths = std::array<std::uint8_t, 95>;  // from the blank to the tilde

constexpr Widths serif_letters{25, 33, 41, 50, 50, 83, 78, 18, 33, 33, 50, 56, 25, 33, 25, 28, 50, 50, 50,
                               50, 50, 50, 50, 50, 50, 50, 28, 28, 56, 56, 56, 44, 92, 72, 67, 67, 72, 61,
                               56, 72, 72, 33, 39, 72, 61, 89, 72, 72, 56, 72, 67, 56, 61, 72, 72, 94, 72,
                               72, 61, 33, 28, 33, 47, 50, 33, 44, 50, 44, 50, 44, 33, 50, 50, 28, 28, 50,
                               28, 78, 50, 50, 50, 50, 33, 39, 28, 50, 50, 72, 50, 50, 44, 48, 20, 48, 54};
constexpr Widths sans_letters{28, 28, 35, 56, 56, 89, 67, 19, 33, 33, 39, 58, 28, 33,  28, 28, 56, 56, 56,
                              56, 56, 56, 56, 56, 56, 56, 28, 28, 58, 58, 58, 56, 102, 67, 67, 72, 72, 67,
                              61, 78, 72, 28, 50, 67, 56, 83, 72, 78, 67, 78, 72, 67,  61, 72, 67, 94, 67,
                              67, 61, 28, 28, 28, 47, 56, 33, 56, 56, 50, 56, 56, 28,  56, 56, 22, 22, 50,
                              22, 83, 56, 56, 56, 56, 33, 50, 28, 56, 50, 72, 50, 50,  50, 33, 26, 33, 58};

}  // namespace

int width_of(std::string_view utf8, bool sans) {
    const auto& widths = sans ? sans_letters : serif_letters;
    int result = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= ' ' && byte <= '~') result += widths.at(static_cast<std::size_t>(byte - ' '));
        // Of a character of several bytes the first one tells enough: Chinese and pictures are square.
        if (byte >= 0xC0) result += byte >= 0xE3 ? 100 : byte == 0xE2 ? 44 : 50;
    }
    return result;
}

}  // namespace plenum::render::docx
