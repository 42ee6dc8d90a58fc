#include <CLI/CLI.hpp>
#include <cli/acting/file.hpp>
#include <cli/acting/say.hpp>
#include <cli/acting/sheet.hpp>
#include <cli/acting/words.hpp>
#include <cli/choice.hpp>
#include <cli/command.hpp>
#include <cli/deciding/sheet.hpp>
#include <cli/lock.hpp>
#include <cli/output.hpp>
#include <cli/recorded.hpp>
#include <cli/today.hpp>
#include <plenum/base/error.hpp>
#include <plenum/read/files.hpp>

#include <filesystem>
#include <optional>
#include <sstream>

namespace plenum::cli::commands {

namespace {

struct Options {
    ActingWords words;
    std::string from;
    std::string folder;
    std::string conference;
    std::string previous;
    std::string today;
    std::string format;
    bool dry_run = false;
};

void declare_common(CLI::App& app, Options& options) {
    app.add_flag("--dry-run", options.dry_run, "Show what would change, and write nothing");
    app.add_option("--in", options.folder, "The conference folder; without it, that from here upwards")
        ->type_name("FOLDER");
    app.add_option("--conference", options.conference, "Take this conference.yaml")->type_name("FILE");
    app.add_option("--previous", options.previous, "Last year's folder, as for  plenum ac1")
        ->type_name("FOLDER");
    app.add_option("--today", options.today, "What day it is, 2027-01-12; by default today")
        ->type_name("DATE");
    app.add_option("--format", options.format, "How to say what was done: text, json")
        ->transform(choice("format", {"text", "json"}))
        ->type_name("FORMAT");
}

void declare(CLI::App& app, Options& options) {
    app.add_option("--from", options.from,
                   "Take what came back in a sheet, an Excel workbook or CSV; - for CSV that is piped in")
        ->type_name("FILE");
    declare_common(app, options);
    app.require_subcommand(0, 1);
    for (const auto& verb : acting_verbs) {
        auto* sub = app.add_subcommand(std::string(verb.name), std::string(verb.summary));
        sub->set_help_flag("-h,--help", "This page");
        sub->add_option("resolution", options.words.resolution,
                        "The resolution by id or as printed: aldermoor-07.1, 12.1, \"12(ii)\"; several with "
                        "commas between them")
            ->required()
            ->type_name("RESOLUTION");
        sub->add_option("words", options.words.words, std::string(verb.words))
            ->required(verb.name != "add")
            ->type_name(std::string(verb.takes));
        if (verb.name == "add") {
            sub->add_option("--on", options.words.on, "The day it was, 2027-01-12; by default today")
                ->type_name("DATE");
            sub->add_option("--response", options.words.response, "What was answered by whoever was asked")
                ->type_name("WORDS");
        }
        declare_common(*sub, options);
        sub->footer("Examples\n" + std::string(verb.examples));
        sub->callback([&options, &verb] { options.words.verb = &verb; });
    }
}

/// What `plenum action` alone prints.
std::string page_of_verbs() {
    std::string result =
        "plenum action: what is done about resolutions, written to actions.yaml\n\n"
        "Usage: plenum action add RESOLUTION WHAT [--on DATE] [--response WORDS]\n"
        "       plenum action status|due|next|responsible RESOLUTION VALUE\n"
        "       plenum action --from SHEET.xlsx [--dry-run]\n\n"
        "A resolution is named by id or by its number in print: aldermoor-07.1, 12.1, \"12(ii)\".\n"
        "With --dry-run nothing is written: you see what would change.\n\n";
    for (const auto& verb : acting_verbs) {
        auto name = "  " + std::string(verb.name);
        name.resize(15, ' ');
        result += name + std::string(verb.summary) + '\n';
    }
    return result + "\nplenum action VERB --help says more.\n";
}

/// What was asked for, as changes; errors go to `out`.
std::vector<Acting> asked(const Options& options, const ActionReport& known, const std::string& day,
                          Diagnostics& out) {
    if (options.from.empty()) return acting_in_words(options.words, known, day, out);
    Diagnostics found;
    auto sheet = acting_sheet(options.from, known, day, found);
    const auto by_row = by_rows(found, sheet.source);
    for (const auto& each : by_row.all()) out.add(each);
    return std::move(sheet.changes);
}

std::string text_of(const std::string& path) {
    std::error_code ignored;
    return std::filesystem::exists(path, ignored) ? std::string(read::load(path)->text()) : std::string();
}

Exit run(const Options& options, Session& session) {
    if (options.words.verb == nullptr && options.from.empty()) {
        session.out << page_of_verbs();
        return Exit::fine;
    }
    if (options.words.verb != nullptr && !options.from.empty()) {
        throw Error("an action and a spreadsheet are two ways to say what was done", "take one of them");
    }
    const auto day = today(options.today);
    Sorting sorting;
    if (!options.folder.empty()) sorting.inputs.paths = {options.folder};
    sorting.inputs.conference = options.conference;
    // What is wrong elsewhere does not keep anybody from writing down what was done.
    sorting.inputs.keep_going = true;
    sorting.inputs.may_be_empty = true;
    const auto path = actions_path(sorting.inputs.folder());
    std::optional<Lock> lock;
    if (!options.dry_run) lock.emplace(path);

    // What there is to say of motions and results, other commands say.
    std::ostringstream aside;
    Session quiet{session.out, aside, session.program};
    Sitting sitting(sorting, quiet);
    const auto resolved = recorded_since(sitting, sorting, options.previous,
                                         "nothing can be done about what was not decided", quiet);
    if (!resolved) {
        session.err << aside.str();
        return Exit::failed;
    }
    const auto known = action_report(sitting.prepared(), *resolved, options.previous, day);
    auto found = known.found;
    const auto before = found.count(Severity::error);
    const auto changes = before > 0 ? std::vector<Acting>{} : asked(options, known, day, found);
    show(found, session);
    if (found.count(Severity::error) > 0) {
        session.err << "plenum: nothing was written, and actions.yaml is as it was\n";
        return Exit::failed;
    }
    const auto text = with_changes(path, text_of(path), changes, known);
    const bool write = !options.dry_run && !changes.empty();
    if (write) write_locked(path, text);
    const auto report = acted(changes, known, path, write);
    session.out << (options.format == "json" ? json::acted(report) : said(report));
    return Exit::fine;
}

}  // namespace

extern const Command action{
    .name = "action",
    .season = "At the conference and after",
    .summary = "What was done about a resolution, written to actions.yaml",
    .examples =
        "  plenum action add 12.1 \"raised with NHS England\" --on 2027-01-12\n"
        "  plenum action add 12.1 --response \"it will look into it\"\n"
        "  plenum action status \"12(ii)\" achieved\n"
        "  plenum action responsible 12.1,13 \"GPC England\"\n"
        "  plenum action --from sheet.xlsx --dry-run     what came back, before it is written\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
