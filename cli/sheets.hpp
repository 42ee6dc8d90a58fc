#pragma once

#include <cli/output.hpp>

namespace plenum::cli {

/// Is a spreadsheet asked for, by --format or by the ending of the file? Its columns are other than a page
/// has.
bool wants_sheet(const Output& output);

/// Is it csv, which is one table and no more?
bool wants_csv(const Output& output);

}  // namespace plenum::cli
