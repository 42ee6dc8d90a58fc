#include <CLI/CLI.hpp>
#include <cli/command.hpp>
#include <cli/output.hpp>
#include <cli/recorded.hpp>
#include <cli/sheets.hpp>
#include <plenum/json/resolutions.hpp>
#include <plenum/report/resolutions.hpp>

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
    Sitting sitting(options.sorting, session);
    const auto known = recorded(sitting, options.sorting, "no resolutions were made", session);
    if (!known) return Exit::failed;
    if (options.output.json()) {
        options.output.write(json::resolutions(known->resolutions), session);
    } else {
        const auto& agenda = sitting.agenda();
        options.output.write(wants_sheet(options.output)
                                 ? report::resolutions_sheet(known->resolutions, agenda)
                                 : report::resolutions(known->resolutions, agenda),
                             sitting.prepared().reading.house, session);
    }
    return exit_after(sitting, *known);
}

}  // namespace

extern const Command resolutions{
    .name = "resolutions",
    .season = "At the conference, and after",
    .summary = "What was carried, in its final words; references apart",
    .examples =
        "  plenum resolutions                        of the conference folder from here upwards\n"
        "  plenum resolutions -o resolutions.docx    for Word\n"
        "  plenum resolutions -o resolutions.xlsx    a row for each part, with its votes\n"
        "  plenum resolutions --format json          for scripts\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
