#include <cli/command.hpp>
#include <cli/inputs.hpp>
#include <cli/output.hpp>
#include <plenum/classify/sections.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/group/brackets.hpp>
#include <plenum/json/json.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/report/grouping.hpp>
#include <plenum/similar/compare.hpp>

namespace plenum::cli::commands {

namespace {

struct Options {
    Inputs inputs;
    Output output;
};

void declare(CLI::App& app, Options& options) {
    options.inputs.declare(app);
    options.output.declare(app);
}

Exit run(const Options& options, Session& session) {
    auto read = options.inputs.load();
    const auto lexicon = read::lexicon(read.conference, read.found);
    const auto vocabulary = read::vocabulary(read.conference, read.found);
    show(read.found, session);
    if (read.exit() == Exit::failed) return Exit::failed;

    auto classifications = classify::stems(read.motions, lexicon, read.conference);
    const auto similarities = similar::compare(read.motions, classifications, vocabulary);
    classify::sections(classifications, read.motions, read.conference, vocabulary, similarities);
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
