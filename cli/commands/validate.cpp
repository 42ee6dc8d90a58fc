#include <cli/check.hpp>
#include <cli/choice.hpp>
#include <cli/command.hpp>
#include <cli/output.hpp>
#include <plenum/base/display.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>
#include <plenum/json/json.hpp>
#include <plenum/render/diagnostic.hpp>
#include <plenum/write/diff.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace plenum::cli::commands {

namespace {

struct Options {
    Inputs inputs;
    std::string file;
    std::string format = "full";
    std::vector<std::string> select;
    std::vector<std::string> ignore;
    std::string fail_level = "warning";
    bool exit_zero = false;
    bool fix = false;
    bool diff = false;
    bool spelling = false;
};

const render::Style* style_called(std::string_view name) {
    for (const auto* style : render::diagnostics::all()) {
        if (style->name == name) return style;
    }
    return nullptr;
}

void declare(CLI::App& app, Options& options) {
    options.inputs.declare(app);
    std::vector<std::string> formats;
    for (const auto* style : render::diagnostics::all()) formats.emplace_back(style->name);
    formats.emplace_back("json");
    formats.emplace_back("sarif");
    app.add_option("--select", options.select, "These rules alone, with commas between")
        ->delimiter(',')
        ->type_name("RULES")
        ->group("Rules");
    app.add_option("--ignore", options.ignore, "All but these rules")
        ->delimiter(',')
        ->type_name("RULES")
        ->group("Rules");
    app.add_flag("--spelling", options.spelling, "Check the spelling too, where a dictionary is installed")
        ->group("Rules");
    app.add_option("--fail-level", options.fail_level,
                   "The least finding that counts: note, warning or error")
        ->transform(choice("level", {"note", "warning", "error"}))
        ->type_name("LEVEL")
        ->group("Rules");
    app.add_flag("--exit-zero", options.exit_zero, "Exit code 0 whatever is found")->group("Rules");
    auto* fix = app.add_flag("--fix", options.fix, "Mend in the files what can be mended safely");
    app.add_flag("--diff", options.diff, "Show what --fix would change, and change nothing")->excludes(fix);
    for (auto* option : {"--fix", "--diff"}) app.get_option(option)->group("Mending");
    app.add_option("-o,--output", options.file, "Write to this file, whole or not at all")
        ->type_name("FILE")
        ->group("Output");
    app.add_option("--format", options.format, fmt::format("How to write it: {}", fmt::join(formats, ", ")))
        ->transform(choice("format", formats))
        ->type_name("FORMAT")
        ->group("Output");
}

std::string counted(std::size_t n, std::string_view what) {
    return fmt::format("{} {}{}", n, what, n == 1 ? "" : "s");
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

bool counts(const Diagnostics& found, std::string_view level) {
    const auto at_least = [&](Severity severity) { return found.count(severity) > 0; };
    if (at_least(Severity::error)) return true;
    if (level != "error" && at_least(Severity::warning)) return true;
    return level == "note" && at_least(Severity::note);
}

std::vector<json::RuleText> rule_texts() {
    std::vector<json::RuleText> result;
    for (const auto* rule : lint::rules::all()) {
        result.push_back(
            {.id = rule->id, .summary = rule->summary, .why = rule->why, .severity = rule->severity});
    }
    return result;
}

Exit show_diff(const Check& check, const Options& options, Session& session) {
    std::string out;
    for (const auto& each : check.mended()) {
        out += write::unified_diff(each.before->name(), each.before->text(), each.after->text());
    }
    Output{.file = options.file, .format = {}}.write(out, session);
    return out.empty() || options.exit_zero ? Exit::fine : Exit::findings;
}

/// Writes the mended files; were there any?
bool save_mended(const Check& check, Session& session) {
    const auto mended = check.mended();
    for (const auto& each : mended) {
        const std::string name(each.before->name());
        write_file(name, each.after->text());
        session.err << "mended " << counted(each.findings, "finding") << " in " << text::printable(name)
                    << "\n";
    }
    return !mended.empty();
}

void show(const Diagnostics& found, const Reading& read, const Options& options, Session& session) {
    const Output output{.file = options.file, .format = {}};
    if (options.format == "json") {
        output.write(json::findings(found, read.motions.size()), session);
    } else if (options.format == "sarif") {
        output.write(json::sarif(found, rule_texts()), session);
    } else if (options.format == "full") {
        output.write(full(found, read.motions, session.colour && options.file.empty()), session);
    } else {
        output.write(style_called(options.format)->write(found, false), session);
    }
}

Exit run(const Options& options, Session& session) {
    if (options.fix && std::ranges::count(options.inputs.paths, "-") > 0) {
        throw Error("standard input cannot be mended in its place",
                    "name the file; or see with --diff what would change");
    }
    const auto also = options.spelling ? std::vector<std::string>{"misspelling"} : std::vector<std::string>{};
    const auto look_again = [&] { return Check(options.inputs, options.select, options.ignore, also); };
    auto check = look_again();
    // Said once; it changes no exit code.
    if (!check.speller.missing.empty()) {
        session.err << "plenum: spelling was not checked: " << check.speller.missing << "\n";
    }
    if (options.diff) return show_diff(check, options, session);
    if (options.fix && save_mended(check, session)) check = look_again();
    const auto& read = check.read;
    if (read.exit() == Exit::failed && check.amendments.empty()) {
        cli::show(read.found, session);
        return Exit::failed;
    }
    auto found = read.found;  // what is wrong with the file is wrong with the draft
    const auto checked = check.findings(read.motions);
    for (const auto& each : checked.all()) found.add(each);
    show(found, read, options, session);
    return counts(found, options.fail_level) && !options.exit_zero ? Exit::findings : Exit::fine;
}

}  // namespace

extern const Command validate{
    .name = "validate",
    .season = "Before the deadline",
    .summary = "Checks drafts before they are submitted, in plain words",
    .examples =
        "  plenum validate draft.yaml                     one draft, for the UK conference\n"
        "  plenum validate draft.yaml --nation Wales      for the Welsh one\n"
        "  plenum validate                                every motion and amendment of the conference "
        "folder\n"
        "  plenum validate motions --select too-long      one rule alone\n"
        "  plenum validate draft.yaml --diff              what --fix would mend, as a diff\n"
        "\n"
        "A finding that is meant is allowed in the draft, with the reason:\n"
        "  # plenum: allow sum-of-money, the fee is the point\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
