#include <cli/agenda_for.hpp>
#include <cli/paper.hpp>

namespace plenum::cli::papers {

/// A draft is not for the press: nothing before the agenda is published.
extern const Paper press{
    .name = "press",
    .formats = "docx pdf html",
    .from = from_all,
    .make = [](const Overview& overview, const Sorting& /*sorting*/, Diagnostics& found) -> Documents {
        if (overview.agenda.draft) return {};
        return {
            {"press", agenda_for("press", overview.prepared, overview.sorted, overview.agenda, {}, found)}};
    }};

}  // namespace plenum::cli::papers
