#include <plenum/base/listing.hpp>
#include <plenum/base/text.hpp>
#include <plenum/model/result.hpp>
#include <plenum/read/actions.hpp>
#include <plenum/read/fields.hpp>
#include <plenum/read/inline_parts.hpp>
#include <plenum/read/policy.hpp>
#include <plenum/read/policy_checks.hpp>
#include <plenum/read/yaml.hpp>

#include <algorithm>
#include <array>

namespace plenum::read {

namespace {

constexpr std::array<std::string_view, 4> conference_keys{"format", "conference", "year", "resolutions"};
constexpr std::array<std::string_view, 12> resolution_keys{
    "id",      "number",   "from",   "section",       "text",       "parts",
    "outcome", "outcomes", "status", "superseded_by", "reaffirmed", "action"};
constexpr std::array<std::string_view, 4> statuses{"current", "lapsed", "superseded", "reaffirmed"};
constexpr std::array<std::string_view, 8> outcome_names{
    name(Outcome::carried),   name(Outcome::unanimous), name(Outcome::reference), name(Outcome::lost),
    name(Outcome::withdrawn), name(Outcome::fell),      name(Outcome::not_moved), name(Outcome::not_reached)};

/// In the spelling of results.yaml; empty, with a finding, for what is none.
std::string outcome(std::string_view written, Span place, Findings& findings) {
    auto folded = text::fold(one_line(written));
    std::ranges::replace_if(
        folded, [](char c) { return c == ' ' || c == '_'; }, '-');
    if (folded.empty() || std::ranges::find(outcome_names, folded) != outcome_names.end()) return folded;
    const auto near = text::nearest(folded, {outcome_names.begin(), outcome_names.end()});
    findings.warning("unknown-outcome", "'" + one_line(written) + "' is not known as an outcome",
                     (near.empty() ? std::string() : "did you mean '" + std::string(near) + "'? ") +
                         "there are " + joined(outcome_names),
                     place);
    return {};
}

std::vector<std::string> outcomes(const Fields& fields, std::size_t parts) {
    std::vector<std::string> result;
    const auto* const several = fields.tree().find("outcomes");
    const auto* const whole = fields.tree().find("outcome");
    for (const auto& each : fields.list("outcomes")) {
        result.push_back(each.is_scalar() ? outcome(each.text, each.span, fields.findings()) : std::string());
    }
    if (auto one = fields.text("outcome"); !one.empty()) {
        if (!result.empty()) {
            fields.findings().warning("outcome-twice",
                                      "this resolution has an outcome, and outcomes by part as well",
                                      "leave one of them out; those by part are taken", whole->key_span);
        } else if (auto known = outcome(one, whole->span, fields.findings()); !known.empty()) {
            result = {std::move(known)};
        }
    }
    const auto wanted = std::max<std::size_t>(parts, 1);
    if (several != nullptr && !result.empty() && result.size() != wanted) {
        fields.findings().warning(
            "outcomes-and-parts",
            "there are " + std::to_string(result.size()) + " outcomes and " +
                (parts == 0 ? std::string("no parts") : std::to_string(parts) + " parts"),
            parts == 0 ? "a resolution without parts has one  outcome:"
                       : "write one for each part, in their order, or one  outcome:  for the whole",
            several->key_span);
    }
    return result;
}

/// As in motions, a text may hold its parts as (i) (ii) (iii).
void split_inline(Resolution& resolution, const Tree& tree) {
    const auto* const written = tree.find("text");
    if (written == nullptr || !written->is_scalar()) return;
    const auto split = inline_parts(written->text);
    if (split.parts.size() < 2) return;
    const auto words = [&](Span at) {
        return one_line(std::string_view(written->text).substr(at.offset, at.length));
    };
    resolution.text = words(split.lead);
    for (const auto& part : split.parts)
        resolution.parts.push_back({.text = words(part), .span = written->span});
}

Resolution resolution(const Tree& tree, const SourcePtr& source, Findings& findings) {
    const Fields fields(tree, findings);
    fields.only(resolution_keys, "a resolution", {"text", "parts"});
    Resolution result{.id = fields.text("id"),
                      .number = fields.text("number"),
                      .from = fields.text("from"),
                      .section = fields.text("section"),
                      .text = fields.text("text"),
                      .parts = {},
                      .outcomes = {},
                      .status = fields.choice("status", statuses),
                      .superseded_by = fields.text("superseded_by"),
                      .action = {},
                      .origin = {.source = source, .whole = tree.span, .fields = {}}};
    for (const auto& part : fields.list("parts")) {
        if (part.is_scalar()) {
            result.parts.push_back({.text = one_line(part.text), .span = part.span});
        } else {
            findings.error("wrong-kind",
                           "a part should be a text, and this is " + std::string(kind_name(part)),
                           "put the text in quotation marks, for it may hold a colon", part.span);
        }
    }
    if (result.parts.empty()) split_inline(result, tree);
    result.outcomes = outcomes(fields, result.parts.size());
    fields.number("reaffirmed", 1900, 2200);  // whoever asks for the year finds it at its place
    if (const auto* const act = fields.map("action"); act != nullptr) {
        const Fields of_action(*act, findings);
        of_action.only(action_keys(), "an action", {});
        result.action = action(of_action);
    }
    for (const auto& member : tree.children) result.origin.fields.emplace_back(member.key, member.span);
    return result;
}

void name_by_number(Resolution& resolution, const PastConference& past, Findings& findings) {
    if (!resolution.id.empty()) return;
    if (past.year && !resolution.number.empty()) {
        resolution.id = std::to_string(*past.year) + '-' + resolution.number;
        return;
    }
    findings.warning(
        "resolution-without-id", "this resolution has no id, and no year and number to make one of",
        "give it one that nothing else in the archive has, as in  id: 2024-23", resolution.origin.whole);
}

PastConference past_conference(const Tree& document, const SourcePtr& source, Findings& findings) {
    const Fields fields(document, findings);
    fields.only(conference_keys, "a past conference", {"resolutions"});
    PastConference past{.conference = fields.text("conference"),
                        .year = fields.number("year", 1900, 2200),
                        .resolutions = {}};
    const auto missing = [&](std::string_view key, const std::string& example) {
        if (document.find(key) != nullptr) return;
        findings.warning("past-conference-without-" + std::string(key),
                         "it is not said " + std::string(key == "year" ? "in which year this was"
                                                                       : "which conference this was"),
                         "write it before the resolutions, as in  " + example,
                         document.find("resolutions")->key_span);
    };
    missing("conference", "conference: UK LMC Conference");
    missing("year", "year: 2024");
    for (const auto& entry : fields.list("resolutions")) {
        auto one = entry.is_map() ? resolution(entry, source, findings) : Resolution{};
        if (one.text.empty() && one.parts.empty()) {
            findings.error("resolution-without-words", "this resolution has no words",
                           "write them after  text:", entry.span);
            continue;
        }
        name_by_number(one, past, findings);
        past.resolutions.push_back(std::move(one));
    }
    return past;
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
            if (known_format(document, findings))
                result.push_back(past_conference(document, source, findings));
        }
    }
    check_references(result, out);
    return result;
}

}  // namespace plenum::read
