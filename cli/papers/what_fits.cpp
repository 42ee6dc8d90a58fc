#include <cli/paper.hpp>
#include <plenum/report/fit.hpp>
#include <plenum/write/greyed.hpp>

namespace plenum::cli::papers {

/// For the agenda committee: the time asked and the time there is.
extern const Paper what_fits{
    .name = "what-fits",
    .formats = "docx pdf",
    .from = from_all,
    .make = [](const Overview& overview, const Sorting& /*sorting*/, Diagnostics& /*found*/) -> Documents {
        return {{"what-fits",
                 report::fit(overview.fit, overview.agenda, write::greyed(overview.fit, overview.agenda))}};
    }};

}  // namespace plenum::cli::papers
