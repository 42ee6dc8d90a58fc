#include <cli/guiding.hpp>
#include <cli/template.hpp>
#include <plenum/data/data.hpp>
#include <plenum/lint/choice.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/report/guidance.hpp>

#include <algorithm>
#include <array>
#include <memory>

namespace plenum::cli {

namespace {

/// A rule's example as motions; none when it is no motion, or when the point of it lies in what is not
/// printed of one.
Motions example(std::string_view written) {
    constexpr std::array<std::string_view, 3> printed{"from", "text", "parts"};
    if (written.find("# plenum:") != std::string_view::npos) return {};
    Diagnostics found;
    auto motions = read::motions({std::make_shared<Source>("example", std::string(written))}, found);
    if (found.count(Severity::error) > 0) return {};
    for (const auto& motion : motions) {
        for (const auto& [field, span] : motion.origin.fields) {
            if (std::ranges::find(printed, field) == printed.end()) return {};
        }
    }
    return motions;
}

/// Without the sentences for whoever keeps conference.yaml: a submitter has none.
std::string for_submitters(std::string_view why) {
    std::string result;
    while (!why.empty()) {
        const auto stop = why.find(". ");
        const auto sentence = why.substr(0, stop == std::string_view::npos ? why.size() : stop + 1);
        if (sentence.find("conference.yaml") == std::string_view::npos) {
            result += (result.empty() ? "" : " ") + std::string(sentence);
        }
        why.remove_prefix(std::min(sentence.size() + 1, why.size()));
    }
    return result;
}

std::vector<Advice> advice(const lint::Choice& choice, std::string_view language) {
    std::vector<Advice> result;
    for (const auto& [rule, severity] : choice.rules) {
        if (rule->english && language != "english") continue;
        result.push_back({.rule = std::string(rule->id),
                          .severity = severity,
                          .summary = std::string(rule->summary),
                          .why = for_submitters(rule->why),
                          .bad = example(rule->bad),
                          .good = example(rule->good)});
    }
    return result;
}

}  // namespace

doc::Document guidance_for(const std::string& reader, const Conference& conference, Diagnostics& found,
                           const report::Facts& more) {
    const auto rules = advice(lint::choose(conference, {}, {}, found), conference.language);
    const auto prose = data::tree(reader == "submitters" ? "guidance" : reader);
    const auto themes = data::tree("guidance-themes");
    return report::guidance({.conference = conference,
                             .prose = prose,
                             .themes = themes,
                             .rules = rules,
                             .own = own_committee(conference.nation),
                             .more = more});
}

}  // namespace plenum::cli
