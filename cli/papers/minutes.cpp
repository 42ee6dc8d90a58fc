#include <cli/paper.hpp>
#include <cli/recorded.hpp>
#include <plenum/report/minutes.hpp>

namespace plenum::cli::papers {

/// The minutes of the conference.
extern const Paper minutes{
    .name = "minutes",
    .formats = "docx pdf html",
    .from = from_results,
    .make = [](const Overview& overview, const Sorting& /*sorting*/, Diagnostics& found) -> Documents {
        const auto known = recorded(overview, found);
        if (!known.recorded) return {};
        return {{"minutes",
                 report::minutes(overview.agenda, known.proceedings, known.resolutions, known.sessions)}};
    }};

}  // namespace plenum::cli::papers
