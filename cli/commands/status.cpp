#include <CLI/CLI.hpp>
#include <cli/bearing.hpp>
#include <cli/command.hpp>
#include <cli/output.hpp>
#include <cli/overview.hpp>
#include <cli/today.hpp>
#include <plenum/json/status.hpp>
#include <plenum/report/status.hpp>

namespace plenum::cli::commands {

namespace {

struct Options {
    Sorting sorting;
    Output output;
    std::string today;
    bool all = false;
};

void declare(CLI::App& app, Options& options) {
    options.sorting.inputs.may_be_empty = true;
    options.sorting.declare(app);
    options.output.declare(app);
    app.add_option("--today", options.today, "Take this for today, and not the day of the machine's clock")
        ->type_name("DATE");
    app.add_flag("--all", options.all, "Show whole lists, and not the first ten of each");
}

Exit run(const Options& options, Session& session) {
    const auto day = today(options.today);
    const auto known = overview(options.sorting, "nothing was made", session);
    if (known.refused) return Exit::failed;
    auto status = status_of(known, day);
    status.policy = proposals(bearings(options.sorting.inputs, known.prepared, known.sorted.classifications),
                              known.agenda, known.grouped.standing);
    const auto next = steps_of(status, known.agenda.conference);
    if (options.output.json()) {
        options.output.write(json::status(status, known.agenda, next), session);
    } else {
        options.output.write(report::status(status, known.agenda, next, options.all),
                             known.prepared.reading.house, session);
    }
    return Exit::fine;
}

}  // namespace

extern const Command status{
    .name = "status",
    .season = "Sorting what was submitted",
    .summary = "Where the conference stands: dates, what is open, what to do next",
    .examples =
        "  plenum status                             what still needs a decision, and what to type for it\n"
        "  plenum status --all -o status.html        with whole lists, as a web page\n"
        "  plenum status --today 2026-10-01          as it will be then\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
