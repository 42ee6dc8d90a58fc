#include <cli/action_report.hpp>
#include <cli/paper.hpp>
#include <cli/today.hpp>
#include <plenum/doc/landscape.hpp>
#include <plenum/report/ac1.hpp>

namespace plenum::cli::papers {

/// The report of action on resolutions, as it stands on the day it is made.
extern const Paper ac1{
    .name = "ac1",
    .formats = "docx html",
    .from = from_actions,
    .make = [](const Overview& overview, const Sorting& /*sorting*/, Diagnostics& found) -> Documents {
        const auto known = action_report(overview, today({}), found);
        if (!known) return {};
        const auto& conference = overview.agenda.conference;
        return {{"ac1", report::ac1(followed_up(known->report, conference, {}, found), conference)}};
    },
    .dress = doc::landscape};

}  // namespace plenum::cli::papers
