#include <CLI/CLI.hpp>
#include <cli/choice.hpp>
#include <cli/command.hpp>
#include <cli/deciding/effect.hpp>
#include <cli/deciding/log_file.hpp>
#include <cli/deciding/page.hpp>
#include <cli/deciding/say.hpp>
#include <cli/deciding/settling.hpp>
#include <cli/lock.hpp>
#include <cli/output.hpp>
#include <plenum/base/error.hpp>
#include <plenum/json/decide.hpp>
#include <plenum/write/decisions.hpp>
#include <plenum/write/yaml.hpp>

#include <fmt/format.h>

#include <iterator>
#include <optional>

namespace plenum::cli::commands {

namespace {

using Options = Asking;

/// What may stand with any act, and before it.
void declare_common(CLI::App& app, Options& options) {
    app.add_option("--reason", options.reason, "Why, in a few words; papers may print it")->type_name("WHY");
    app.add_option("--on", options.on, "The day it was decided, 2026-09-12")->type_name("DATE");
    app.add_option("--by", options.by, "Who decided it, when it was not the whole committee")
        ->type_name("WHOM");
    app.add_flag("--dry-run", options.dry_run, "Show the entry and what it changes, and write nothing");
    app.add_option("--in", options.folder, "The conference folder; without it, that from here upwards")
        ->type_name("FOLDER");
    app.add_option("--conference", options.conference, "Take this conference.yaml")->type_name("FILE");
    app.add_flag("--keep-going", options.keep_going,
                 "Decide what can be: leave out faulty rows of a sheet, publish in spite of errors");
    app.add_option("--format", options.format, "How to say what was done: text, json")
        ->transform(choice("format", {"text", "json"}))
        ->type_name("FORMAT");
}

void declare(CLI::App& app, Options& options) {
    app.add_option("--from", options.from,
                   "Take decisions from a spreadsheet saved as CSV, a row for each; - for what is piped in")
        ->type_name("FILE");
    declare_common(app, options);
    app.require_subcommand(0, 1);
    for (const auto group : act_groups) {
        for (const auto* act : acts_of(group)) {
            auto* sub = app.add_subcommand(std::string(act->name), std::string(act->summary));
            sub->group(std::string(group));
            sub->set_help_flag("-h,--help", "This page");
            sub->add_option("words", options.words, std::string(act->words))
                ->type_name(std::string(act->takes));
            if (act->name == "bracket") {
                sub->add_option("--lead", options.lead, "The one that carries the star")->type_name("MOTION");
            }
            declare_common(*sub, options);
            sub->footer("Examples\n" + std::string(act->examples));
            sub->callback([&options, act] { options.act = act; });
        }
    }
}

/// What was done or would be, for people.
std::string told(const json::Decided& decided, bool try_only) {
    std::string result;
    auto out = std::back_inserter(result);
    for (const auto& entry : decided.entries) {
        fmt::format_to(out, "{}decision {}: {}", try_only ? "would be " : "", entry.number, entry.text);
        if (!try_only && decided.entries.size() == 1) {
            fmt::format_to(out, " (to take it back: plenum decide undo {})", entry.number);
        }
        result += '\n';
        if (!try_only) continue;
        const auto lines = write::block(entry.act);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            fmt::format_to(out, "  {}{}\n", i == 0 ? "- " : "  ", lines[i]);
        }
    }
    if (!try_only) return result;
    if (decided.effects.empty()) result += "On the agenda nothing changes: it stands so already.\n";
    if (!decided.effects.empty()) result += "On the agenda:\n";
    for (const auto& effect : decided.effects) fmt::format_to(out, "  {}\n", effect);
    return result + "Nothing was written.\n";
}

json::Decided told_of(const Settling& settling, Sitting& before, const std::string& file) {
    const auto& after = settling.after->prepared();
    // Numbers are those in print before: the paper that lies on the table.
    const auto& read = after.reading;
    const Naming naming(before.prepared().reading.motions, before.standing(), after.amendments,
                        read.conference);
    json::Decided result{.file = file, .written = false, .entries = {}, .effects = {}};
    const auto& log = before.prepared().standing.log;
    for (const auto& each : settling.more) {
        const auto number = log.size() + result.entries.size() + 1;
        result.entries.push_back(
            {.number = number, .act = write::tree(each), .text = said(each, log, naming)});
    }
    return result;
}

Exit run(const Options& options, Session& session) {
    if (!options.says_something()) {
        session.out << page_of_acts();
        return Exit::fine;
    }
    if (options.act != nullptr && !options.from.empty()) {
        throw Error("an act and a spreadsheet are two ways to decide", "take one of them");
    }
    Diagnostics wrong;
    auto asking = asked(options, wrong);
    Sorting sorting;
    if (!options.folder.empty()) sorting.inputs.paths = {options.folder};
    sorting.inputs.conference = options.conference;
    sorting.inputs.keep_going = options.keep_going;

    const auto folder = sorting.inputs.folder();
    std::optional<Lock> lock;
    if (!options.dry_run) lock.emplace(log_path(folder));
    Sitting before(sorting, session);
    const auto exit = before.prepared().reading.exit();
    if (exit == Exit::failed) return exit;
    const auto settling = settle(options, std::move(asking), std::move(wrong), before, sorting, session);
    show(settling.sheet ? by_rows(settling.found, settling.sheet) : settling.found, session);
    if (settling.refused) {
        session.err << "plenum: nothing was decided, and decisions.yaml is as it was\n";
        return Exit::failed;
    }
    const auto file = load_log(folder);
    const auto text = with_more(file, before.prepared().standing.log, settling.more);
    auto report = told_of(settling, before, file.path);
    if (options.dry_run) {
        report.effects = effects(before.agenda(), settling.after->agenda());
    } else {
        write_locked(file.path, text);
        report.written = true;
    }
    session.out << (options.format == "json" ? json::decided(report) : told(report, options.dry_run));
    const bool fine = settling.found.count(Severity::error) + settling.found.count(Severity::warning) == 0;
    return fine ? exit : Exit::findings;
}

}  // namespace

extern const Command decide{
    .name = "decide",
    .season = "Sorting what was submitted",
    .summary = "A decision of the committee, written to decisions.yaml",
    .examples =
        "  plenum decide                             the acts there are\n"
        "  plenum decide star 12b --reason \"it asks for most\"\n"
        "  plenum decide treat kelderby-01 A --dry-run\n"
        "  plenum decide --from committee.csv        a spreadsheet of decisions\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
