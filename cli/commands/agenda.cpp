#include <cli/command.hpp>
#include <cli/output.hpp>
#include <cli/progress.hpp>
#include <cli/sorting.hpp>
#include <plenum/fit/fit.hpp>
#include <plenum/json/fit.hpp>
#include <plenum/json/json.hpp>
#include <plenum/report/agenda.hpp>
#include <plenum/report/fit.hpp>
#include <plenum/write/greyed.hpp>

namespace plenum::cli::commands {

namespace {

struct Options {
    Sorting sorting;
    Output output;
    report::AgendaOptions agenda;
    bool fit = false;
};

void declare(CLI::App& app, Options& options) {
    options.sorting.declare(app);
    options.output.declare(app);
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

Exit run(const Options& options, Session& session) {
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
    } else {
        options.output.write(report::agenda(agenda, options.agenda), read.house, session);
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
        "  plenum agenda --fit                       what the days have room for\n"
        "  plenum agenda examples/uk-2026 --reasons  with the reason for each lead\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
