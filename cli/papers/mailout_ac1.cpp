#include <cli/mailout.hpp>
#include <cli/today.hpp>
#include <plenum/doc/landscape.hpp>

namespace plenum::cli::papers {

/// What was done about last year's resolutions: a wide table, and so a paper of the pack with a page of its
/// own.
extern const Paper mailout_ac1{
    .name = "mailout-ac1",
    .formats = "docx pdf html",
    .from = from_mailout,
    .make = [](const Overview& overview, const Sorting& /*sorting*/, Diagnostics& found) -> Documents {
        return cli::mailout_ac1(overview, today({}), found);
    },
    .dress = doc::landscape,
    .asked_for = true};

}  // namespace plenum::cli::papers
