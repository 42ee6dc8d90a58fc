#include <cli/bearing.hpp>
#include <cli/paper.hpp>
#include <plenum/report/agenda.hpp>

namespace plenum::cli::papers {

extern const Paper agenda_high_contrast{
    .name = "agenda-high-contrast",
    .formats = "pdf",
    .from = from_all,
    .make = [](const Overview& overview, const Sorting& sorting, Diagnostics& /*found*/) -> Documents {
        return {
            {"agenda-high-contrast",
             report::agenda(overview.agenda, {.policy = references(bearings(sorting.inputs, overview.prepared,
                                                                            overview.sorted.classifications),
                                                                   overview.agenda)})}};
    },
    .dress = doc::high_contrast};

}  // namespace plenum::cli::papers
