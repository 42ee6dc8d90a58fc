#include <cli/paper.hpp>
#include <plenum/report/statistics.hpp>

namespace plenum::cli::papers {

extern const Paper statistics{
    .name = "statistics",
    .formats = "docx html xlsx",
    .from = from_all,
    .make = [](const Overview& overview, const Sorting& /*sorting*/, Diagnostics& /*found*/) -> Documents {
        return {{"statistics", report::statistics(overview.counts, overview.agenda.conference)}};
    }};

}  // namespace plenum::cli::papers
