#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/doc/house.hpp>

#include <cstddef>

namespace plenum::render::docx {

/// Where things stand on the sheet. Lengths are twips: a twentieth of a point, 56.7 to the millimetre.
struct Layout {
    int page_width = 0;
    int page_height = 0;
    int margin = 0;  ///< left and right
    int top = 0;     ///< margin above the text, the running head in it
    int bottom = 0;
    int text_width = 0;
    int star = 0;    ///< column of the stars; 0 where no block has one
    int hang = 0;    ///< from the margin to the text of a numbered block: star and number
    int under = 0;   ///< from there to the text of a block under another
    int label = 0;   ///< from the text of a block to the text of its parts
    int gutter = 0;  ///< from the rule of a bracket to what it holds, in the margin
    int em = 0;      ///< size of running text
    std::size_t long_block =
        0;  ///< bytes of text, three tenths of a page: past this a block may go over its end
};

Layout layout(const doc::Document& document, const doc::House& house);

/// How wide `columns` characters of a label come out, and the gap behind them.
int label_width(const Layout& layout, std::size_t columns);

/// What stands before the text of a block: "AR 12", and for one under another its star as well.
std::string number_of(const doc::Block& block);

/// Bytes of text in a block.
std::size_t length(const doc::Block& block);

/// Millimetres in twips.
int twips(double millimetres);

}  // namespace plenum::render::docx
