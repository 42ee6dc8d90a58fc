#include <cli/command.hpp>
#include <cli/inputs.hpp>
#include <cli/output.hpp>
#include <plenum/classify/sections.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/json/json.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/report/classification.hpp>
#include <plenum/similar/compare.hpp>

namespace plenum::cli::commands {

namespace {

struct Options {
    Inputs inputs;
    Output output;
    bool explain = false;
};

void declare(CLI::App& app, Options& options) {
    options.inputs.declare(app);
    options.output.declare(app);
    app.add_flag("--explain", options.explain, "Show which words decided");
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

    if (options.output.json()) {
        options.output.write(json::classification(read.motions, classifications, options.explain), session);
    } else {
        options.output.write(
            report::classification(read.motions, classifications, read.conference, options.explain), session);
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
