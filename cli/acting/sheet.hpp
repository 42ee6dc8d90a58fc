#pragma once

#include <cli/acting/change.hpp>

#include <string>
#include <vector>

namespace plenum::cli {

/// A sheet that came back.
struct ActingSheet {
    SourcePtr source;  ///< as CSV, whatever it was
    std::vector<Acting> changes;
    std::size_t rows = 0;  ///< below the names of the columns
};

/// A sheet of actions as CSV or as an Excel workbook, of which the first sheet counts that has a column for
/// ids. Only what differs from what is known is a change: a cell that is empty changes nothing, an entry that
/// is there already is not made twice. An entry without a day is of `today`.
///
/// What is wrong with a row is an error in `out` with its place. Throws Error for a file that cannot be read.
ActingSheet acting_sheet(const std::string& file, const ActionReport& known, const std::string& today,
                         Diagnostics& out);

}  // namespace plenum::cli
