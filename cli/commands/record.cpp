#include <CLI/CLI.hpp>
#include <cli/choice.hpp>
#include <cli/command.hpp>
#include <cli/deciding/sheet.hpp>
#include <cli/recording/meeting.hpp>
#include <cli/recording/sheet.hpp>
#include <cli/resolving.hpp>
#include <cli/today.hpp>
#include <cli/typed.hpp>
#include <plenum/base/error.hpp>
#include <plenum/json/record.hpp>
#include <plenum/read/fields.hpp>
#include <plenum/read/files.hpp>
#include <plenum/report/words.hpp>
#include <plenum/write/results.hpp>
#include <plenum/write/yaml.hpp>

#include <fmt/format.h>

#include <iostream>
#include <unistd.h>

namespace plenum::cli::commands {

namespace {

struct Options {
    std::vector<std::string> words;
    std::string parts;
    std::string votes;
    std::string all;
    std::string note;
    std::string on;
    std::string from_csv;
    std::string folder;
    std::string conference;
    std::string format;
    bool undo = false;
    bool dry_run = false;
    bool interactive = false;
    bool keep_going = false;

    bool says_something() const { return !words.empty() || !parts.empty() || !votes.empty() || !all.empty(); }
};

void declare(CLI::App& app, Options& options) {
    app.add_option("words", options.words,
                   "What was settled, by its number or id, and what became of it: 12 carried; 12(i) is an "
                   "amendment, 12.1 a part. Without any, line by line, at the terminal or piped in")
        ->type_name("MOTION OUTCOME");
    app.add_option("--parts", options.parts, "Outcomes by part, 1=carried,2=lost")->type_name("PARTS");
    app.add_option("--votes", options.votes, "For, against and abstentions, 210/43/4 or 53%/40%")
        ->type_name("VOTES");
    app.add_option("--all", options.all, "All that is marked A, or AR, in one go")->type_name("A|AR");
    app.add_option("--note", options.note, "A note for the minutes")->type_name("NOTE");
    app.add_option("--on", options.on, "When it was settled, 2026-11-20T10:40; on a day of conference, now")
        ->type_name("TIME");
    app.add_flag("--undo", options.undo, "Take back the last result, or that of the motion named");
    app.add_option("--from-csv", options.from_csv,
                   "Results from a spreadsheet saved as CSV: number, part, outcome, for, against, abstain; - "
                   "for what is piped in")
        ->type_name("FILE");
    app.add_flag("-i,--interactive", options.interactive,
                 "Show what comes next, also when lines are piped in");
    app.add_flag("--dry-run", options.dry_run, "Show what would be written, and write nothing");
    app.add_flag("--keep-going", options.keep_going,
                 "Leave out faulty rows of a sheet, and write the others");
    app.add_option("--in", options.folder, "The conference folder; without it, that from here upwards")
        ->type_name("FOLDER");
    app.add_option("--conference", options.conference, "Take this conference.yaml")->type_name("FILE");
    app.add_option("--format", options.format, "How to say what was done: text, json")
        ->transform(choice("format", {"text", "json"}))
        ->type_name("FORMAT");
}

/// When it is settled: what was said, or now where conference meets today. Who sits at the table all day is
/// not to have it all settled when they sat down.
Scribe::Clock clock(const std::string& said, const Conference& conference) {
    if (!said.empty()) {
        const auto on = day(said);
        if (!on.empty()) return [on] { return on; };
        throw Error("'" + said + "' is no date of the calendar",
                    "write year, month, day, as in  --on 2026-11-20T10:40");
    }
    return [days = conference.days]() -> std::string {
        auto result = now();
        for (const auto& each : days) {
            if (result.starts_with(each.date)) return result;
        }
        return {};
    };
}

/// What was said on the command line.
std::optional<Spoken> said(const Options& options, Diagnostics& found) {
    TypedLine line("plenum record");
    std::vector<Named> words;
    const auto add = [&](const std::string& word) {
        const auto typed = line.add(word);
        // "not reached" may stand in quotes.
        for (auto& each : words_of(std::make_shared<const Source>("", word))) {
            each.at.offset += typed.at.offset;
            words.push_back(std::move(each));
        }
    };
    const auto add_option = [&](std::string_view name, const std::string& word) {
        if (word.empty()) return;
        line.add_option(name);
        add(word);
    };
    if (!options.all.empty()) {
        line.add_option("--all");
        words.push_back({.id = "all", .at = {.offset = line.whole().length - 3, .length = 3}});
        add(options.all);
    }
    for (const auto& each : options.words) add(each);
    add_option("--parts", options.parts);
    add_option("--votes", options.votes);
    auto result = spoken(words, line.source(), found);
    if (!result) return result;
    const auto note = read::one_line(options.note);
    if (!note.empty()) result->note += (result->note.empty() ? "" : " ") + note;
    result->whole = line.whole();
    return result;
}

Exit tell(const Options& options, const Written& written, Scribe& scribe, const std::string& file,
          Session& session) {
    const bool fine = written.found.count(Severity::error) + written.found.count(Severity::warning) == 0;
    if (options.format == "json") {
        json::Recorded report{.file = file,
                              .written = !options.dry_run,
                              .undone = options.undo,
                              .entries = {},
                              .left = scribe.left().size()};
        for (std::size_t i = 0; i < written.more.size(); ++i)
            report.entries.push_back({.result = write::tree(written.more[i]), .text = written.lines[i]});
        session.out << json::recorded(report);
        return fine ? Exit::fine : Exit::findings;
    }
    for (std::size_t i = 0; i < written.lines.size(); ++i) {
        session.out << (options.dry_run ? "would be " : "")
                    << (options.undo      ? "taken back: "
                        : options.dry_run ? "recorded: "
                                          : "")
                    << written.lines[i] << '\n';
        if (!options.dry_run || options.undo) continue;
        const auto lines = write::block(write::tree(written.more[i]));
        for (std::size_t n = 0; n < lines.size(); ++n)
            session.out << (n == 0 ? "  - " : "    ") << lines[n] << '\n';
    }
    if (options.dry_run) session.out << "Nothing was written.\n";
    return fine ? Exit::fine : Exit::findings;
}

Exit refuse(Session& session) {
    session.err << "plenum: nothing was recorded, and results.yaml is as it was\n";
    return Exit::failed;
}

Exit from_sheet(const Options& options, Scribe& scribe, const std::string& file, Session& session) {
    const auto source = options.from_csv == "-" ? read::load_standard_input() : read::load(options.from_csv);
    Diagnostics found;
    const auto sheet = results_in_sheet(source, found);
    const bool broken = found.count(Severity::error) > 0 && !options.keep_going;
    Written written;
    if (!sheet.said.empty() && !broken) written = scribe.record(sheet.said, nullptr, options.keep_going);
    for (const auto& each : written.found.all()) found.add(each);
    show(by_rows(found, source), session);
    if (broken || written.refused) return refuse(session);
    written.found = found;
    if (sheet.empty > 0 && options.format != "json")
        session.err << report::count(sheet.empty, "row has", "rows have")
                    << " no outcome, and nothing was made of it\n";
    return tell(options, written, scribe, file, session);
}

Exit one(const Options& options, Scribe& scribe, const std::string& file, Session& session) {
    Written written{.refused = true, .more = {}, .found = {}, .lines = {}};
    if (options.undo) {
        TypedLine line("plenum record --undo");
        const auto target = options.words.empty() ? Named{} : line.add(options.words.front());
        written = scribe.undo(target, line.source());
    } else if (const auto spoken = said(options, written.found)) {
        written = scribe.record({*spoken});
    }
    show(written.found, session);
    if (written.refused) return refuse(session);
    return tell(options, written, scribe, file, session);
}

Exit run(const Options& options, Session& session) {
    if (!options.from_csv.empty() && (options.says_something() || options.undo)) {
        throw Error("a result and a spreadsheet are two ways to record", "take one of them");
    }
    Sorting sorting;
    if (!options.folder.empty()) sorting.inputs.paths = {options.folder};
    sorting.inputs.conference = options.conference;
    sorting.inputs.keep_going = true;  // what is wrong elsewhere does not keep a vote from being written down
    const auto folder = sorting.inputs.folder();
    Sitting sitting(sorting, session);
    if (sitting.prepared().reading.exit() == Exit::failed) return Exit::failed;
    Scribe scribe(sitting, clock(options.on, sitting.prepared().reading.conference), options.dry_run);
    const auto file = results_path(folder);
    if (!options.from_csv.empty()) return from_sheet(options, scribe, file, session);
    if (options.undo || options.says_something()) return one(options, scribe, file, session);
    const bool terminal = ::isatty(STDIN_FILENO) != 0;
    show(scribe.found_before(), session);
    return meeting(scribe, std::cin, terminal || options.interactive, session);
}

}  // namespace

extern const Command record{
    .name = "record",
    .season = "At the conference, and after",
    .summary = "What became of a motion, written to results.yaml; line by line at the table",
    .examples =
        "  plenum record                             line by line, what comes next is shown\n"
        "  plenum record 12 carried --votes 210/43/4\n"
        "  plenum record 12 --parts 1=carried,2=lost\n"
        "  plenum record \"12(i)\" lost                an amendment\n"
        "  plenum record --all A carried             what is accepted without debate\n"
        "  plenum record --undo                      the last result is taken out again\n"
        "  plenum record --from-csv votes.csv        what the voting system wrote\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
