#include <cli/bearing.hpp>
#include <cli/paper.hpp>
#include <plenum/report/agenda.hpp>

namespace plenum::cli::papers {

extern const Paper agenda{
    .name = "agenda",
    .formats = "docx pdf html",
    .from = from_all,
    .make = [](const Overview& overview, const Sorting& sorting, Diagnostics& /*found*/) -> Documents {
        return {{"agenda", report::agenda(overview.agenda,
                                          {.policy = references(bearings(sorting.inputs, overview.prepared,
                                                                         overview.sorted.classifications),
                                                                overview.agenda)})}};
    }};

}  // namespace plenum::cli::papers
