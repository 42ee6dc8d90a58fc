#include <CLI/CLI.hpp>
#include <cli/agenda_for.hpp>
#include <cli/bearing.hpp>
#include <cli/choice.hpp>
#include <cli/command.hpp>
#include <cli/output.hpp>
#include <cli/progress.hpp>
#include <cli/sorting.hpp>
#include <plenum/base/error.hpp>
#include <plenum/fit/fit.hpp>
#include <plenum/json/fit.hpp>
#include <plenum/json/json.hpp>
#include <plenum/read/moments.hpp>
#include <plenum/report/agenda.hpp>
#include <plenum/report/fit.hpp>
#include <plenum/write/greyed.hpp>

#include <algorithm>

namespace plenum::cli::commands {

namespace {

struct Options {
    Sorting sorting;
    Output output;
    report::AgendaOptions agenda;
    std::string reader = "representatives";
    std::string embargo;
    bool fit = false;
};

void declare(CLI::App& app, Options& options) {
    options.sorting.declare(app);
    options.output.declare(app);
    app.add_option("--for", options.reader,
                   "Who will read it: representatives (the agenda), chair (a script for the table, in large "
                   "print), press (without reasons and names) or everyone (two pages in plain words)")
        ->transform(choice("reader", readers()))
        ->type_name("READER");
    app.add_option("--embargo", options.embargo,
                   "With --for press, until when nothing may be published, 2026-11-20T09:00: on every page")
        ->type_name("MOMENT");
    app.add_flag("--reasons", options.agenda.reasons, "Say below each bracket why its lead leads");
    app.add_flag(
        "--fit", options.fit,
        "Instead of the agenda, what the days have room for: the time asked and the time there is, and what "
        "could go grey");
}

void write_fit(const Options& options, const Fit& fit, const Agenda& agenda, const doc::House& house,
               Session& session) {
    if (options.output.json()) {
        options.output.write(json::fit(fit, agenda), session);
    } else {
        options.output.write(report::fit(fit, agenda, write::greyed(fit, agenda)), house, session);
    }
}

/// Options that do not go together, and a moment that is none.
void check(const Options& options) {
    const bool another = options.reader != "representatives";
    if (another && (options.fit || options.agenda.reasons))
        throw Error(std::string(options.fit ? "--fit" : "--reasons") +
                        " belongs to the agenda, not to a paper for " + options.reader,
                    "leave out one of the two");
    if (another && options.output.json())
        throw Error(
            "the paper for " + options.reader + " is for people to read: there is no JSON of it",
            "ask for another format, or leave out --for: 'plenum agenda --format json' has all it is made "
            "of");
    if (options.embargo.empty()) return;
    if (options.reader != "press") throw Error("an embargo is for the press", "add  --for press");
    if (read::moment(options.embargo).empty())
        throw Error("'" + options.embargo + "' is no moment of the calendar",
                    "write year, month, day and the time, as in  2026-11-20T09:00");
}

Exit run(const Options& options, Session& session) {
    check(options);
    const auto prepared = prepare(options.sorting, session);
    const auto& read = prepared.reading;
    if (read.exit() == Exit::failed) return Exit::failed;
    const auto refuse = [&](const Diagnostics& found) {
        if (found.count(Severity::error) == 0 || options.sorting.inputs.keep_going) return false;
        session.err << "plenum: no agenda was made, because not everything could be read\n"
                       "  hint: mend what stands above, or add --keep-going to make it of the rest\n";
        return true;
    };
    if (refuse(read.found)) return Exit::failed;

    const auto sorting = sorted(prepared, progress(prepared, session));
    auto grouping = grouped(prepared, sorting);
    const auto agenda = agenda_of(prepared, sorting, grouping);
    const auto& found = grouping.found;
    show(found, session);
    if (refuse(found)) return Exit::failed;

    if (options.fit) {
        write_fit(options, fit::fit(agenda, sorting.classifications, prepared.orders, grouping.standing),
                  agenda, read.house, session);
    } else if (options.output.json()) {
        options.output.write(json::agenda(agenda), session);
    } else if (options.reader == "representatives") {
        auto how = options.agenda;
        how.policy = references(bearings(options.sorting.inputs, prepared, sorting.classifications), agenda);
        options.output.write(report::agenda(agenda, how), read.house, session);
    } else {
        Diagnostics phrases;
        const auto paper =
            agenda_for(options.reader, prepared, sorting, agenda, read::moment(options.embargo), phrases);
        show(phrases, session);
        if (refuse(phrases)) return Exit::failed;
        auto output = options.output;
        // The chair reads it standing, at arm's length.
        output.large_print = output.large_print || options.reader == "chair";
        output.write(paper, read.house, session);
        return std::max(exit_after(read, found), exit_after(read, phrases));
    }
    return exit_after(read, found);
}

}  // namespace

extern const Command agenda{
    .name = "agenda",
    .season = "Papers",
    .summary = "The agenda: sections, brackets, stars and numbers as printed",
    .examples =
        "  plenum agenda                             in the terminal\n"
        "  plenum agenda -o agenda.html              as a web page that prints well\n"
        "  plenum agenda --for chair -o script.html  what the chair says, item by item\n"
        "  plenum agenda --for press --embargo 2026-11-20T09:00 -o press.html\n"
        "  plenum agenda --for everyone              two pages in plain words\n"
        "  plenum agenda --fit                       what the days have room for\n"
        "  plenum agenda examples/uk-2026 --reasons  with the reason for each lead\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
