#include <cli/guiding.hpp>
#include <cli/paper.hpp>

namespace plenum::cli::papers {

extern const Paper guidance{
    .name = "guidance",
    .formats = "docx pdf html",
    .from = "conference style",
    .make = [](const Overview& overview, const Sorting& /*sorting*/, Diagnostics& found) -> Documents {
        const auto& conference = overview.agenda.conference;
        return {{"guidance", guidance_for("submitters", conference, found)}};
    }};

}  // namespace plenum::cli::papers
