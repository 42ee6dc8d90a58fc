#include <cli/guiding.hpp>
#include <cli/paper.hpp>

namespace plenum::cli::papers {

extern const Paper guidance{
    .name = "guidance",
    .formats = "docx pdf html",
    .from = "conference style",
    .make = [](const Overview& overview, const Sorting& /*sorting*/) -> std::map<std::string, doc::Document> {
        Diagnostics ignored;
        const auto& conference = overview.agenda.conference;
        return {{"guidance", guidance_for("submitters", conference, ignored)}};
    }};

}  // namespace plenum::cli::papers
