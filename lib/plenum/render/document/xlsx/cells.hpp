#pragma once

#include <plenum/render/document/xlsx/look.hpp>
#include <plenum/render/sheets.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

struct lxw_worksheet;

namespace plenum::render::excel {

/// Throws Error for what libxlsxwriter could not do.
void require(int error);

/// A text as Excel keeps it: clean, and what looks like its escape for a character (_x0041_) is escaped.
std::string kept(std::string_view utf8);

/// Writes head and rows from the first row on. Every text is a string, whatever it begins with; only a plain
/// number in a numeric column is a number. What is too long for a cell goes on in rows below. Returns how
/// many rows there are under the head, a sum included.
std::size_t put_cells(lxw_worksheet* worksheet, const Sheet& sheet, const Look& look);

/// How wide each column should be, in characters of the usual size, for these letters.
std::vector<double> widths(const Sheet& sheet, double points);

}  // namespace plenum::render::excel
