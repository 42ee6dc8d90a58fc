#include <plenum/read/fields.hpp>
#include <plenum/read/policy.hpp>
#include <plenum/read/yaml.hpp>

#include <array>

namespace plenum::read {

namespace {

constexpr std::array<std::string_view, 4> conference_keys{"format", "conference", "year", "resolutions"};
constexpr std::array<std::string_view, 11> resolution_keys{"id",     "number",        "from",    "section",
                                                           "text",   "parts",         "outcome", "outcomes",
                                                           "status", "superseded_by", "action"};
constexpr std::array<std::string_view, 4> statuses{"current", "lapsed", "superseded", "reaffirmed"};

Resolution resolution(const Tree& tree, const SourcePtr& source, Findings& findings) {
    const Fields fields(tree, findings);
    fields.only(resolution_keys, "a resolution", {"text", "parts"});
    Resolution result{.id = fields.text("id"),
                      .number = fields.text("number"),
                      .from = fields.text("from"),
                      .section = fields.text("section"),
                      .text = fields.text("text"),
                      .parts = {},
                      .outcomes = fields.texts("outcomes"),
                      .status = fields.choice("status", statuses),
                      .superseded_by = fields.text("superseded_by"),
                      .origin = {.source = source, .whole = tree.span, .fields = {}}};
    for (const auto& part : fields.list("parts")) {
        if (part.is_scalar()) result.parts.push_back({.text = one_line(part.text), .span = part.span});
    }
    if (auto whole = fields.text("outcome"); !whole.empty()) result.outcomes = {std::move(whole)};
    for (const auto& member : tree.children) result.origin.fields.emplace_back(member.key, member.span);
    return result;
}

}  // namespace

Archive archive(const std::vector<SourcePtr>& sources, Diagnostics& out) {
    Archive result;
    for (const auto& source : sources) {
        Findings findings(source, out);
        for (const auto& document : yaml(source, out)) {
            if (document.find("resolutions") == nullptr) {
                findings.error(
                    "no-resolutions", "there are no resolutions of a past conference here",
                    "an archive file has  conference:, year:  and a list  resolutions:", document.span);
                continue;
            }
            if (!known_format(document, findings)) continue;
            const Fields fields(document, findings);
            fields.only(conference_keys, "a past conference", {"resolutions"});
            PastConference past{.conference = fields.text("conference"),
                                .year = fields.number("year", 1900, 2200),
                                .resolutions = {}};
            for (const auto& entry : fields.list("resolutions")) {
                auto one = entry.is_map() ? resolution(entry, source, findings) : Resolution{};
                if (one.text.empty() && one.parts.empty()) {
                    findings.error("resolution-without-words", "this resolution has no words",
                                   "write them after  text:", entry.span);
                    continue;
                }
                past.resolutions.push_back(std::move(one));
            }
            result.push_back(std::move(past));
        }
    }
    return result;
}

}  // namespace plenum::read
