#include <cli/action_report.hpp>
#include <cli/paper.hpp>
#include <cli/today.hpp>
#include <plenum/report/ac1.hpp>

namespace plenum::cli::papers {

/// The same as a spreadsheet, with a column for everything.
extern const Paper ac1_sheet{
    .name = "ac1-sheet",
    .formats = "xlsx",
    .from = from_actions,
    .make = [](const Overview& overview, const Sorting& /*sorting*/, Diagnostics& found) -> Documents {
        const auto known = action_report(overview, today({}), found);
        if (!known) return {};
        const auto& conference = overview.agenda.conference;
        return {
            {"ac1-sheet", report::ac1_sheet(followed_up(known->report, conference, {}, found), conference)}};
    }};

}  // namespace plenum::cli::papers
