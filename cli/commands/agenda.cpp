#include <cli/command.hpp>
#include <cli/inputs.hpp>
#include <cli/output.hpp>
#include <plenum/agenda/build.hpp>
#include <plenum/classify/sections.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/group/brackets.hpp>
#include <plenum/json/json.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/report/agenda.hpp>
#include <plenum/similar/compare.hpp>

namespace plenum::cli::commands {

namespace {

struct Options {
    Inputs inputs;
    Output output;
    report::AgendaOptions agenda;
};

void declare(CLI::App& app, Options& options) {
    options.inputs.declare(app);
    options.output.declare(app);
    app.add_flag("--reasons", options.agenda.reasons, "Say below each bracket why its lead leads");
}

Exit run(const Options& options, Session& session) {
    auto read = options.inputs.load();
    const auto lexicon = read::lexicon(read.conference, read.found);
    const auto vocabulary = read::vocabulary(read.conference, read.found);
    show(read.found, session);
    if (read.exit() == Exit::failed) return Exit::failed;
    if (read.broken() && !options.inputs.keep_going) {
        session.err << "plenum: no agenda was made, because not everything could be read\n"
                       "  hint: mend what stands above, or add --keep-going to make it of the rest\n";
        return Exit::failed;
    }

    auto classifications = classify::stems(read.motions, lexicon, read.conference);
    const auto similarities = similar::compare(read.motions, classifications, vocabulary);
    classify::sections(classifications, read.motions, read.conference, vocabulary, similarities);
    const auto grouping = group::brackets(read.motions, classifications, read.conference, similarities);
    const auto agenda = agenda::build(read.conference, read.motions, classifications, grouping);

    if (options.output.json()) {
        options.output.write(json::agenda(agenda), session);
    } else {
        options.output.write(report::agenda(agenda, options.agenda), session);
    }
    return read.exit();
}

}  // namespace

extern const Command agenda{
    .name = "agenda",
    .season = "Papers",
    .summary = "The agenda: sections, brackets, stars and numbers as printed",
    .examples =
        "  plenum agenda                             in the terminal\n"
        "  plenum agenda -o agenda.html              as a web page that prints well\n"
        "  plenum agenda examples/uk-2026 --reasons  with the reason for each lead\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
