#include <cli/choice.hpp>
#include <cli/command.hpp>
#include <cli/inputs.hpp>
#include <cli/output.hpp>
#include <cli/spelling.hpp>
#include <plenum/base/text.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/json/json.hpp>
#include <plenum/lint/lint.hpp>
#include <plenum/read/amendments.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/wordlists.hpp>
#include <plenum/render/diagnostic.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

namespace plenum::cli::commands {

namespace {

namespace fs = std::filesystem;

struct Options {
    Inputs inputs;
    std::string file;
    std::string format = "full";
    std::vector<std::string> select;
    std::vector<std::string> ignore;
    std::string fail_level = "warning";
    bool exit_zero = false;
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
    app.add_option("-o,--output", options.file, "Write to this file, whole or not at all")
        ->type_name("FILE")
        ->group("Output");
    app.add_option("--format", options.format, fmt::format("How to write it: {}", fmt::join(formats, ", ")))
        ->transform(choice("format", formats))
        ->type_name("FORMAT")
        ->group("Output");
}

/// Takes the files of amendments out of the paths.
std::vector<fs::path> take_amendments(std::vector<std::string>& paths) {
    std::vector<fs::path> result;
    std::erase_if(paths, [&](const std::string& path) {
        const bool amendments = fs::is_regular_file(path) && read::holds_amendments(*read::load(path));
        if (amendments) result.emplace_back(path);
        return amendments;
    });
    return result;
}

/// Those named, or else those of the conference folder.
Amendments load_amendments(std::vector<fs::path> files, const Reading& read, Diagnostics& found) {
    if (files.empty() && !read.folder.empty()) {
        for (const auto* name : {"amendments", "amendments.yaml"}) {
            if (fs::exists(fs::path(read.folder) / name)) files.push_back(fs::path(read.folder) / name);
        }
    }
    if (files.empty()) return {};
    return read::amendments(read::load_all(files, found), found);
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

/// Says once why spelling is not checked although it should be; that changes no exit code.
Speller speller(const lint::Choice& choice, const Conference& conference, Session& session) {
    if (choice.find("misspelling") == nullptr) return {};
    auto result = speller_for(conference);
    if (!result.missing.empty())
        session.err << "plenum: spelling was not checked: " << result.missing << "\n";
    return result;
}

Exit run(const Options& options, Session& session) {
    auto inputs = options.inputs;
    auto amendment_files = take_amendments(inputs.paths);
    auto read = inputs.load();
    const auto words = read::wordlists(read.conference, read.found);
    const auto lexicon = read::lexicon(read.conference, read.found);
    const auto choice =
        lint::choose(read.conference, options.select, options.ignore, read.found,
                     options.spelling ? std::vector<std::string>{"misspelling"} : std::vector<std::string>{});
    const auto amendments = load_amendments(std::move(amendment_files), read, read.found);
    if (read.exit() == Exit::failed && amendments.empty()) {
        show(read.found, session);
        return Exit::failed;
    }
    const auto classifications = classify::stems(read.motions, lexicon, read.conference);
    const auto spells = speller(choice, read.conference, session);
    const auto checked = lint::check(read.motions, classifications, amendments,
                                     {read.conference, words, lexicon, &spells}, choice);
    auto found = read.found;  // what is wrong with the file is wrong with the draft
    for (const auto& each : checked.all()) found.add(each);

    const Output output{.file = options.file, .format = {}};
    if (options.format == "json") {
        output.write(json::findings(found, read.motions.size()), session);
    } else if (options.format == "full") {
        output.write(full(found, read.motions, session.colour && options.file.empty()), session);
    } else {
        output.write(style_called(options.format)->write(found, false), session);
    }
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
        "\n"
        "A finding that is meant is allowed in the draft, with the reason:\n"
        "  # plenum: allow sum-of-money, the fee is the point\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
