#include <cli/blank.hpp>
#include <cli/template.hpp>
#include <plenum/data/data.hpp>

#include <fmt/format.h>

#include <iterator>

namespace plenum::cli {

namespace {

/// The headings there are, as a comment: "  contract (Contract negotiations)".
std::string headings(const Conference& conference) {
    std::string lines;
    for (const auto& section : conference.sections) {
        fmt::format_to(std::back_inserter(lines), "\n#   {:<18} {}", section.id, section.title);
    }
    return lines;
}

}  // namespace

std::string blank_draft(const Blank& blank, const Conference& conference) {
    const auto& sections = conference.sections;
    const bool first = blank.section.empty() && !sections.empty();
    auto text = filled(data::text("new-motion.yaml"),
                       {{"FILE", blank.file},
                        {"FROM", yaml_scalar(blank.from.empty() ? "Your committee" : blank.from)},
                        {"SECTIONS", headings(conference)},
                        {"OPENING", yaml_escaped(conference.opening)},
                        {"OWN", own_committee(conference.nation)},
                        {"SECTION", yaml_scalar(first ? sections.front().id : blank.section)}});
    if (!blank.section.empty()) {
        const auto at = text.find("# section: ");
        if (at != std::string::npos) text.erase(at, 2);
    }
    return text;
}

}  // namespace plenum::cli
