#include <CLI/CLI.hpp>
#include <cli/command.hpp>
#include <cli/output.hpp>
#include <cli/overview.hpp>
#include <plenum/json/statistics.hpp>
#include <plenum/report/statistics.hpp>

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
    const auto known = overview(options.sorting, "no figures were made", session);
    if (known.refused) return Exit::failed;
    if (options.output.json()) {
        options.output.write(json::statistics(known.counts), session);
    } else {
        options.output.write(report::statistics(known.counts, known.agenda.conference),
                             known.prepared.reading.house, session);
    }
    return exit_after(known.prepared.reading, known.grouped.found);
}

}  // namespace

extern const Command stats{
    .name = "stats",
    .season = "Sorting what was submitted",
    .summary = "The motions in figures, with charts",
    .examples =
        "  plenum stats                              bars in the terminal\n"
        "  plenum stats -o figures.html              as a web page with drawn charts\n"
        "  plenum stats --format json                for scripts\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
