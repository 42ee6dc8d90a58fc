#include <CLI/CLI.hpp>
#include <cli/check.hpp>
#include <cli/choice.hpp>
#include <cli/command.hpp>
#include <cli/findings.hpp>
#include <plenum/base/display.hpp>
#include <plenum/base/error.hpp>
#include <plenum/write/diff.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace plenum::cli::commands {

namespace {

struct Options {
    Inputs inputs;
    FindingsOutput output;
    std::vector<std::string> select;
    std::vector<std::string> ignore;
    std::string fail_level = "warning";
    bool exit_zero = false;
    bool fix = false;
    bool diff = false;
    bool spelling = false;
};

void declare(CLI::App& app, Options& options) {
    options.inputs.declare(app);
    options.inputs.declare_archive(app);
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
    options.output.declare(app);
}

bool counts(const Diagnostics& found, std::string_view level) {
    const auto at_least = [&](Severity severity) { return found.count(severity) > 0; };
    if (at_least(Severity::error)) return true;
    if (level != "error" && at_least(Severity::warning)) return true;
    return level == "note" && at_least(Severity::note);
}

Exit show_diff(const Check& check, const Options& options, Session& session) {
    std::string out;
    for (const auto& each : check.mended()) {
        out += write::unified_diff(each.before->name(), each.before->text(), each.after->text());
    }
    options.output.output.write(out, session);
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
    options.output.write(found, read, session);
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
        "  plenum validate -o findings.xlsx               as a spreadsheet, or .html, or .docx, to hand on\n"
        "\n"
        "A finding that is meant is allowed in the draft, with the reason:\n"
        "  # plenum: allow sum-of-money, the fee is the point\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
