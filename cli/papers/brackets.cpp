#include <cli/paper.hpp>
#include <plenum/report/grouping.hpp>

namespace plenum::cli::papers {

/// Who is with whom and why: for the agenda committee, not for print.
extern const Paper brackets{
    .name = "brackets",
    .formats = "docx xlsx",
    .from = from_all,
    .make = [](const Overview& overview, const Sorting& /*sorting*/, Diagnostics& /*found*/) -> Documents {
        const auto& read = overview.prepared.reading;
        return {{"brackets", report::grouping(read.motions, overview.sorted.classifications,
                                              overview.grouped.grouping, read.conference)}};
    }};

}  // namespace plenum::cli::papers
