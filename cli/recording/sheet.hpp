#pragma once

#include <cli/recording/spoken.hpp>

#include <cstddef>
#include <vector>

namespace plenum::cli {

/// A spreadsheet of results saved as CSV.
struct ResultSheet {
    std::vector<Spoken> said;  ///< rows about parts of one motion that follow each other are one
    std::size_t empty = 0;     ///< rows that name a motion, and do not say what became of it
};

/// The rows of a sheet with the columns number (or id), part, outcome, for, against, abstain, note, on, in
/// any order and by other names, too, in German as well. Whatever is wrong is an error in `out` with its
/// place.
ResultSheet results_in_sheet(const SourcePtr& sheet, Diagnostics& out);

}  // namespace plenum::cli
