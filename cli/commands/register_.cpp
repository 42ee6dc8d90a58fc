#include <CLI/CLI.hpp>
#include <cli/command.hpp>
#include <cli/output.hpp>
#include <cli/overview.hpp>
#include <cli/registering.hpp>
#include <plenum/json/register.hpp>
#include <plenum/report/register.hpp>

namespace plenum::cli::commands {

namespace {

struct Options {
    Sorting sorting;
    Output output;
};

void declare(CLI::App& app, Options& options) {
    options.sorting.declare(app);
    options.output.declare(app);
}

Exit run(const Options& options, Session& session) {
    const auto known = overview(options.sorting, "no register was made", session);
    if (known.refused) return Exit::failed;
    const auto kept = register_of(known);
    if (options.output.json()) {
        options.output.write(json::register_of(kept, known.agenda), session);
    } else {
        options.output.write(report::register_of(kept, known.agenda, known.counts),
                             known.prepared.reading.house, session);
    }
    return exit_after(known.prepared.reading, known.grouped.found);
}

}  // namespace

extern const Command register_{
    .name = "register",
    .season = "Papers",
    .summary = "The secretariat's spreadsheet: motions, brackets, amendments, decisions, figures",
    .examples =
        "  plenum register -o register.xlsx          for Excel or LibreOffice, a sheet for each\n"
        "  plenum register --format json             for scripts\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
