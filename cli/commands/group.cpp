#include <cli/command.hpp>
#include <cli/output.hpp>
#include <cli/sorting.hpp>
#include <plenum/group/brackets.hpp>
#include <plenum/json/json.hpp>
#include <plenum/report/grouping.hpp>

namespace plenum::cli::commands {

namespace {

struct Options {
    Inputs inputs;
    Output output;
};

void declare(CLI::App& app, Options& options) {
    options.inputs.declare(app);
    options.inputs.declare_archive(app);
    options.output.declare(app);
}

Exit run(const Options& options, Session& session) {
    const auto prepared = prepare(options.inputs, session);
    const auto& read = prepared.reading;
    if (read.exit() == Exit::failed) return Exit::failed;

    const auto [classifications, similarities] = sorted(prepared);
    const auto grouping = group::brackets(read.motions, classifications, read.conference, similarities);

    if (options.output.json()) {
        options.output.write(json::grouping(read.motions, grouping), session);
    } else {
        options.output.write(report::grouping(read.motions, classifications, grouping, read.conference),
                             session);
    }
    return read.exit();
}

}  // namespace

extern const Command group{
    .name = "group",
    .season = "Sorting what was submitted",
    .summary = "Which motions belong together, who leads, and why",
    .examples =
        "  plenum group                              brackets for the conference folder\n"
        "  plenum group motions -o brackets.html     the same as a web page\n"
        "  plenum group motions --format json        for scripts\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
