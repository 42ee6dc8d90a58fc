#include <cli/mailout.hpp>

namespace plenum::cli::papers {

/// What goes out to the committees before the deadline, and a kit for them to check their drafts by.
extern const Paper mailout{
    .name = "mailout",
    .formats = "docx pdf html",
    .from = from_mailout,
    .make = [](const Overview& overview, const Sorting& /*sorting*/, Diagnostics& found) -> Documents {
        return mailout_papers(overview, found);
    },
    .files = mailout_kit,
    .asked_for = true};

}  // namespace plenum::cli::papers
