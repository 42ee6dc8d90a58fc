#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/doc/house.hpp>
#include <plenum/render/sheets.hpp>

#include <cstddef>
#include <vector>

struct lxw_worksheet;

namespace plenum::render::excel {

/// Widths, frozen head and filter for the screen; for print lying, as wide as the sheet, the head on every
/// page, the document's title above and "Page 1 of 3" below; a chart on one page. The table has `rows` rows
/// under its head, and columns of those widths, in characters.
void set_up(lxw_worksheet* worksheet, const Sheet& sheet, const std::vector<std::size_t>& widths,
            std::size_t rows, const doc::Document& document, const doc::House& house);

}  // namespace plenum::render::excel
