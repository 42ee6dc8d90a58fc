#pragma once

#include <cli/deciding/act.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace plenum::cli {

/// One decision as it was asked for: an act, its words, and what may stand with any act.
struct Asked {
    const Act* act = nullptr;
    Said said;
    std::string reason;
    std::string on;  ///< "2026-09-12"
    std::string by;
};

/// The act of that name, "order-in" or "order in" or as decisions.yaml writes it, in any capitals; null when
/// there is none, and then `nearest` is the one that was probably meant, if any.
const Act* find_act(std::string_view word, std::string_view& nearest);

/// A date as it was written, as decisions.yaml keeps it: "2026-09-12" for that and for 12/09/2026, which is
/// what spreadsheets make of it; with a time of day, too. Empty for what is no date of the calendar.
std::string day(std::string_view text);

/// A spreadsheet of decisions saved as CSV: a row for each, in the order of the log. The first row names the
/// columns: act, motions, value, with, lead, reason, on, by. What is wrong is an error in `out` with its
/// place.
std::vector<Asked> asked_in_sheet(const SourcePtr& sheet, Diagnostics& out);

/// The findings about a sheet as somebody reads them who has it open: "row 4, column 'value': ...".
Diagnostics by_rows(const Diagnostics& found, const SourcePtr& sheet);

}  // namespace plenum::cli
