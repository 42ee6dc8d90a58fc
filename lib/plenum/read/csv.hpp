#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/base/source.hpp>

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Spreadsheets saved as CSV.
namespace plenum::read {

struct CsvCell {
    std::string text;  ///< without its quotation marks, and without blanks around what stands in none
    Span at;
};

struct CsvRow {
    std::size_t number = 0;  ///< as a spreadsheet counts it, from 1
    std::vector<CsvCell> cells;
    Span at;
};

/// The rows of a CSV text as RFC 4180 has them, with cells parted by commas, semicolons or tabs, whichever
/// the first row has most of; `sep=;` above it settles that. A byte order mark, either line end, and a
/// missing one at the end are fine. Rows without a word are left out.
///
/// A mark that is never closed, one in the middle of a cell, and words behind a closing mark are errors in
/// `out`, each with its row and column; so is a file that is no text or not in UTF-8.
std::vector<CsvRow> csv(const SourcePtr& source, Diagnostics& out);

/// A column that is looked for.
struct CsvColumn {
    std::string_view name;
    std::span<const std::string_view> also;  ///< other names for it, the likeliest first
};

/// Where each column is, by its name: the index into the cells of a row.
using CsvColumns = std::map<std::string, std::size_t, std::less<>>;

/// Finds the columns by the names in the first row, in any order and whatever capitals; another name for a
/// column counts where its own does not stand. A name that stands there twice, and one that looks like a
/// misspelling of a known one, are errors; any other is passed over.
CsvColumns csv_columns(const SourcePtr& source, const CsvRow& header, std::span<const CsvColumn> known,
                       Diagnostics& out);

/// The cell of that column; one without words where the row or the sheet has none.
CsvCell csv_cell(const CsvRow& row, const CsvColumns& columns, std::string_view name);

}  // namespace plenum::read
