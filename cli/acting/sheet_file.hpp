#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/read/csv.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace plenum::cli {

/// The rows of a sheet of actions, and where its columns are: id, status, done, on, answer, next, due,
/// responsible, by whatever name they go.
struct SheetFile {
    SourcePtr source;                ///< as CSV
    std::vector<read::CsvRow> rows;  ///< below the names of the columns
    read::CsvColumns columns;
};

/// A CSV file, an Excel workbook, or "-" for what is piped in; errors go to `out`. Lines above the names of
/// the columns are passed over. Throws Error when it cannot be read.
SheetFile sheet_file(const std::string& file, Diagnostics& out);

/// A date as sheets hold it: 2027-01-12, 12/01/2027, or the number of a day as Excel counts them.
std::string sheet_day(std::string_view written);

/// All there are, as actions.yaml writes them.
std::vector<std::string> status_names();

}  // namespace plenum::cli
