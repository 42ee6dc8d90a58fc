#include <cli/paper.hpp>
#include <cli/recorded.hpp>
#include <plenum/report/resolutions.hpp>

namespace plenum::cli::papers {

/// What was carried, in its final words.
extern const Paper resolutions{
    .name = "resolutions",
    .formats = "docx pdf html",
    .from = from_results,
    .make = [](const Overview& overview, const Sorting& /*sorting*/, Diagnostics& found) -> Documents {
        const auto known = recorded(overview, found);
        if (!known.recorded) return {};
        return {{"resolutions", report::resolutions(known.resolutions, overview.agenda)}};
    }};

}  // namespace plenum::cli::papers
