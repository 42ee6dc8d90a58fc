#include <cli/bearing.hpp>
#include <cli/paper.hpp>
#include <plenum/report/agenda.hpp>

namespace plenum::cli::papers {

extern const Paper agenda_large_print{
    .name = "agenda-large-print",
    .formats = "docx pdf",
    .from = from_all,
    .make = [](const Overview& overview, const Sorting& sorting, Diagnostics& /*found*/) -> Documents {
        return {
            {"agenda-large-print",
             report::agenda(overview.agenda, {.policy = references(bearings(sorting.inputs, overview.prepared,
                                                                            overview.sorted.classifications),
                                                                   overview.agenda)})}};
    },
    .dress = doc::large_print};

}  // namespace plenum::cli::papers
