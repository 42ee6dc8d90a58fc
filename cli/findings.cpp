// Findings on their way out.
#include <CLI/CLI.hpp>
#include <cli/choice.hpp>
#include <cli/findings.hpp>
#include <plenum/base/text.hpp>
#include <plenum/json/json.hpp>
#include <plenum/lint/lint.hpp>
#include <plenum/render/diagnostic.hpp>
#include <plenum/report/validation.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

namespace plenum::cli {

namespace {

const render::Style* style_called(std::string_view name) {
    for (const auto* style : render::diagnostics::all()) {
        if (style->name == name) return style;
    }
    return nullptr;
}

std::string summary(const Diagnostics& found, std::size_t motions) {
    std::string counts;
    for (const auto severity : {Severity::error, Severity::warning, Severity::note}) {
        const auto n = found.count(severity);
        if (n > 0) counts += (counts.empty() ? "" : ", ") + counted(n, render::name(severity));
    }
    return counted(motions, "motion") + ": " + (counts.empty() ? "nothing to mend" : counts) + "\n";
}

/// The rule of the first of the gravest findings that 'explain' knows.
std::string worth_explaining(const std::vector<Diagnostic>& found) {
    const Diagnostic* best = nullptr;
    for (const auto& each : found) {
        const auto known = [&](const lint::Rule* rule) { return rule->id == each.rule; };
        if (std::ranges::none_of(lint::rules::all(), known)) continue;
        if (best == nullptr || each.severity > best->severity) best = &each;
    }
    return best == nullptr ? std::string{} : best->rule;
}

/// Grouped by motion, a summary, and what to do next.
std::string full(const Diagnostics& found, const Motions& motions, bool colour) {
    std::map<std::string, std::string> committee;
    for (const auto& motion : motions) committee.emplace(label(motion), motion.from);
    const auto sorted = found.sorted();
    std::string out;
    for (std::size_t i = 0; i < sorted.size();) {
        const auto& motion = sorted[i].motion;
        Diagnostics group;
        for (; i < sorted.size() && sorted[i].motion == motion; ++i) group.add(sorted[i]);
        if (!motion.empty()) {
            const auto from = committee.find(motion);
            const bool known = from != committee.end() && !from->second.empty();
            const auto heading = known ? fmt::format("{} ({})", motion, from->second) : motion;
            out += fmt::format("{}\n{:=>{}}\n\n", heading, "", text::length(heading));
        }
        out += style_called("full")->write(group, colour);
    }
    out += summary(found, motions.size());
    const auto explained = worth_explaining(sorted);
    if (!explained.empty()) {
        out += fmt::format("'plenum explain {}' says more about that rule; 'plenum explain' lists them all\n",
                           explained);
    }
    return out;
}

std::vector<json::RuleText> rule_texts() {
    std::vector<json::RuleText> result;
    for (const auto* rule : lint::rules::all()) {
        result.push_back(
            {.id = rule->id, .summary = rule->summary, .why = rule->why, .severity = rule->severity});
    }
    return result;
}

}  // namespace

std::string counted(std::size_t n, std::string_view what) {
    return fmt::format("{} {}{}", n, what, n == 1 ? "" : "s");
}

void FindingsOutput::declare(CLI::App& app) {
    std::vector<std::string> styles;
    for (const auto* style : render::diagnostics::all()) styles.emplace_back(style->name);
    styles.emplace_back("sarif");
    output.declare(app, styles, "full");
}

/// The format asked for; else by what the file ends in, and full for all other names that a file can have.
std::string FindingsOutput::chosen() const {
    if (!output.format.empty()) return output.format;
    const auto ending = text::fold(std::filesystem::path(output.file).extension().string());
    if (ending == ".json" || ending == ".sarif") return ending.substr(1);
    for (const auto* each : render::documents::all()) {
        if (each->extension == ending && each->name != "text") return std::string(each->name);
    }
    return "full";
}

void FindingsOutput::write(const Diagnostics& found, const Reading& read, Session& session) const {
    const auto format = chosen();
    if (format == "json") {
        output.write(json::findings(found, read.motions.size()), session);
    } else if (format == "sarif") {
        output.write(json::sarif(found, rule_texts()), session);
    } else if (format == "full") {
        output.write(full(found, read.motions, session.colour && output.file.empty()), session);
    } else if (const auto* const style = style_called(format)) {
        output.write(style->write(found, false), session);
    } else {
        output.write(report::validation(found, read.motions, read.conference), read.house, session);
    }
}

}  // namespace plenum::cli
