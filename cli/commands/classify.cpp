#include <CLI/CLI.hpp>
#include <cli/command.hpp>
#include <cli/output.hpp>
#include <cli/progress.hpp>
#include <cli/sorting.hpp>
#include <plenum/json/json.hpp>
#include <plenum/report/classification.hpp>

namespace plenum::cli::commands {

namespace {

struct Options {
    Sorting sorting;
    Output output;
    bool explain = false;
};

void declare(CLI::App& app, Options& options) {
    options.sorting.declare(app);
    options.output.declare(app);
    app.add_flag("--explain", options.explain, "Show which words decided");
}

Exit run(const Options& options, Session& session) {
    const auto prepared = prepare(options.sorting, session);
    const auto& read = prepared.reading;
    if (read.exit() == Exit::failed) return Exit::failed;

    const auto classifications = sorted(prepared, progress(prepared, session)).classifications;

    if (options.output.json()) {
        options.output.write(json::classification(read.motions, classifications, options.explain), session);
    } else {
        options.output.write(
            report::classification(read.motions, classifications, read.conference, options.explain),
            read.house, session);
    }
    return read.exit();
}

}  // namespace

extern const Command classify{
    .name = "classify",
    .season = "Sorting what was submitted",
    .summary = "Stem, addressee and section of each part and motion",
    .examples =
        "  plenum classify draft.yaml --explain      what decided, in words\n"
        "  plenum classify                           every motion of the conference folder\n"
        "  plenum classify motions --format json     for scripts\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
