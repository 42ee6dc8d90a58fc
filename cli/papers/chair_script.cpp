#include <cli/agenda_for.hpp>
#include <cli/paper.hpp>

namespace plenum::cli::papers {

/// What the chair reads at the table, standing, at arm's length.
extern const Paper chair_script{
    .name = "chair-script",
    .formats = "docx pdf",
    .from = from_all,
    .make = [](const Overview& overview, const Sorting& /*sorting*/, Diagnostics& found) -> Documents {
        return {{"chair-script",
                 agenda_for("chair", overview.prepared, overview.sorted, overview.agenda, {}, found)}};
    },
    .dress = doc::large_print};

}  // namespace plenum::cli::papers
