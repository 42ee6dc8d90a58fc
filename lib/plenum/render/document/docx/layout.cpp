// The measures of the sheet, and of the columns that numbers hang in.
#include <plenum/base/display.hpp>
#include <plenum/render/document/docx/layout.hpp>
#include <plenum/render/outline.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::render::docx {

namespace {

/// Past this a number stands on a line of its own rather than push every text aside.
constexpr std::size_t widest_number = 8;
constexpr std::size_t widest_label = 8;

struct Widest {
    bool starred = false;
    std::size_t number = 0;
    std::size_t under = 0;
    std::size_t label = 0;
};

Widest widest(const doc::Document& document) {
    Widest result;
    for_each_block(document, [&](const doc::Block& block) {
        if (block.starred && !block.under) result.starred = true;
        auto& number = block.under ? result.under : result.number;
        number = std::max(number, std::min(text::columns(number_of(block)), widest_number));
        for (const auto& part : block.parts) {
            result.label = std::max(result.label, std::min(text::columns(part.label), widest_label));
        }
    });
    return result;
}

}  // namespace

int twips(double millimetres) {
    return static_cast<int>(std::lround(millimetres * 1440 / 25.4));
}

int label_width(const Layout& layout, std::size_t columns) {
    // Letters and digits of a bold sans-serif are some 0.6 em wide.
    const auto wide = static_cast<int>(columns * 6 + 5) * layout.em / 10;
    // Large letters on a small sheet: the texts need their room too.
    return columns == 0 ? 0 : std::min(wide, layout.text_width / 4);
}

std::string number_of(const doc::Block& block) {
    std::string result = block.mark.empty() ? "" : block.mark + ' ';
    if (block.starred && block.under) result += "* ";
    return result + block.number;
}

std::size_t length(const doc::Block& block) {
    std::size_t bytes = block.who.size();
    for (const auto& run : block.text) bytes += run.text.size();
    for (const auto& part : block.parts) {
        for (const auto& run : part.text) bytes += run.text.size();
    }
    return bytes;
}

Layout layout(const doc::Document& document, const doc::House& house) {
    Layout result{.page_width = twips(house.paper.width), .page_height = twips(house.paper.height)};
    // Of a small sheet the margins take less.
    result.margin = std::min(twips(22), result.page_width / 9);
    result.top = std::min(twips(24), result.page_height / 12);
    result.bottom = std::min(twips(22), result.page_height / 13);
    result.text_width = result.page_width - 2 * result.margin;
    result.gutter = std::min(twips(3), result.margin / 3);
    result.em = static_cast<int>(std::lround(house.size * 20));
    const auto sheet =
        static_cast<double>(result.text_width) * (result.page_height - result.top - result.bottom);
    result.long_block = static_cast<std::size_t>(0.3 * sheet / (0.57 * result.em * result.em));
    const auto wide = widest(document);
    result.star = wide.starred ? result.em * 6 / 10 : 0;
    result.hang = result.star + label_width(result, wide.number);
    result.under = label_width(result, wide.under);
    result.label = label_width(result, wide.label) * 9 / 10;
    return result;
}

}  // namespace plenum::render::docx
