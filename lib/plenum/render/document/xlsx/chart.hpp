#pragma once

#include <plenum/doc/house.hpp>
#include <plenum/render/sheets.hpp>

#include <cstddef>

struct lxw_workbook;
struct lxw_worksheet;

namespace plenum::render::excel {

/// The sheet of a figure with what Excel can draw: where the amounts are shown as more than plain numbers
/// ("24 (12 %)"), columns with their values come in behind them.
Sheet with_values(Sheet sheet);

/// Draws the bars of a figure beside its numbers, which stand in `rows` rows under the head.
void put_chart(lxw_workbook* workbook, lxw_worksheet* worksheet, const Sheet& sheet, std::size_t rows,
               const doc::House& house);

}  // namespace plenum::render::excel
