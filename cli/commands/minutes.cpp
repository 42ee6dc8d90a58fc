#include <CLI/CLI.hpp>
#include <cli/bulletin.hpp>
#include <cli/command.hpp>
#include <cli/output.hpp>
#include <cli/recorded.hpp>
#include <plenum/base/error.hpp>
#include <plenum/json/resolutions.hpp>
#include <plenum/report/minutes.hpp>

namespace plenum::cli::commands {

namespace {

struct Options {
    Sorting sorting;
    Output output;
    bool bulletin = false;
    int session = 0;
};

void declare(CLI::App& app, Options& options) {
    options.sorting.declare(app);
    options.output.declare(app);
    app.add_flag("--bulletin", options.bulletin,
                 "On a page, what was decided in the last session that has results");
    app.add_option("--session", options.session, "The bulletin of this session, counted over all days from 1")
        ->type_name("NUMBER");
}

Exit run(const Options& options, Session& session) {
    Sitting sitting(options.sorting, session);
    const auto known = recorded(sitting, options.sorting, "no minutes were made", session);
    if (!known) return Exit::failed;
    const auto& agenda = sitting.agenda();
    const auto& house = sitting.prepared().reading.house;
    if (options.bulletin || options.session != 0) {
        const auto made = bulletin(*known, agenda, options.session);
        if (options.output.json()) {
            options.output.write(
                json::bulletin(made.resolutions, agenda, known->proceedings, known->sessions, made.session),
                session);
        } else {
            options.output.write(
                report::bulletin(made.resolutions, agenda, known->proceedings, known->sessions, made.session),
                house, session);
        }
    } else if (options.output.json()) {
        options.output.write(json::minutes(known->proceedings, agenda), session);
    } else {
        options.output.write(report::minutes(agenda, known->proceedings, known->resolutions, known->sessions),
                             house, session);
    }
    return exit_after(sitting, *known);
}

}  // namespace

extern const Command minutes{
    .name = "minutes",
    .season = "At the conference, and after",
    .summary = "What was moved, amended, carried and lost; the bulletin of a session",
    .examples =
        "  plenum minutes -o minutes.docx            for Word\n"
        "  plenum minutes --bulletin                 what was decided in the last session\n"
        "  plenum minutes --session 2 -o bulletin.pdf\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
