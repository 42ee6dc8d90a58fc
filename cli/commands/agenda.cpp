#include <cli/command.hpp>
#include <cli/output.hpp>
#include <cli/sorting.hpp>
#include <plenum/agenda/build.hpp>
#include <plenum/group/brackets.hpp>
#include <plenum/json/json.hpp>
#include <plenum/report/agenda.hpp>

namespace plenum::cli::commands {

namespace {

struct Options {
    Inputs inputs;
    Output output;
    report::AgendaOptions agenda;
};

void declare(CLI::App& app, Options& options) {
    options.inputs.declare(app);
    options.inputs.declare_archive(app);
    options.output.declare(app);
    app.add_flag("--reasons", options.agenda.reasons, "Say below each bracket why its lead leads");
}

Exit run(const Options& options, Session& session) {
    const auto prepared = prepare(options.inputs, session);
    const auto& read = prepared.reading;
    if (read.exit() == Exit::failed) return Exit::failed;
    if (read.broken() && !options.inputs.keep_going) {
        session.err << "plenum: no agenda was made, because not everything could be read\n"
                       "  hint: mend what stands above, or add --keep-going to make it of the rest\n";
        return Exit::failed;
    }

    const auto [classifications, similarities] = sorted(prepared);
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
