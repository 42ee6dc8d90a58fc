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

/// How wide each column should be, in characters.
std::vector<std::size_t> widths(const Sheet& sheet);

/// Writes head and rows from the first row on, each as high as its text is in columns of those widths. Every
/// text is a string, whatever it begins with; only a plain number in a numeric column is a number. What is
/// too long for a cell goes on in rows below. Returns how many rows there are under the head, a sum included.
std::size_t put_cells(lxw_worksheet* worksheet, const Sheet& sheet, const Look& look,
                      const std::vector<std::size_t>& widths, double points);

}  // namespace plenum::render::excel
