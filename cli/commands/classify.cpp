#include <cli/command.hpp>
#include <cli/inputs.hpp>
#include <cli/output.hpp>

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
    const auto reading = options.inputs.load();
    show(reading.found, session);
    session.out << reading.motions.size() << " motions\n";
    return reading.exit();
}

}  // namespace

extern const Command classify{
    .name = "classify",
    .season = "Sorting what was submitted",
    .summary = "Stem, addressee and section of each part and motion",
    .examples = "  plenum classify motions\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
