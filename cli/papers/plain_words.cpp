#include <cli/agenda_for.hpp>
#include <cli/paper.hpp>

namespace plenum::cli::papers {

/// Two pages for who will not read the agenda.
extern const Paper plain_words{
    .name = "plain-words",
    .formats = "docx pdf html",
    .from = from_all,
    .make = [](const Overview& overview, const Sorting& /*sorting*/, Diagnostics& found) -> Documents {
        return {{"plain-words",
                 agenda_for("everyone", overview.prepared, overview.sorted, overview.agenda, {}, found)}};
    }};

}  // namespace plenum::cli::papers
