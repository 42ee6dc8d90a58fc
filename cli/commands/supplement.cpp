#include <CLI/CLI.hpp>
#include <cli/command.hpp>
#include <cli/earlier.hpp>
#include <cli/output.hpp>
#include <cli/progress.hpp>
#include <cli/sorting.hpp>
#include <plenum/json/supplement.hpp>
#include <plenum/report/supplement.hpp>
#include <plenum/supplement/changes.hpp>

namespace plenum::cli::commands {

namespace {

struct Options {
    Sorting sorting;
    Output output;
    std::string since;
};

void declare(CLI::App& app, Options& options) {
    options.sorting.declare(app);
    options.output.declare(app);
    app.add_option("--since", options.since,
                   "What to compare with: an earlier copy of decisions.yaml, a git revision (v1, HEAD~3), or "
                   "an agenda "
                   "written with --format json; without it, what the log published last")
        ->type_name("STATE");
}

bool refused(const Diagnostics& found, const Options& options, Session& session) {
    if (found.count(Severity::error) == 0 || options.sorting.inputs.keep_going) return false;
    session.err << "plenum: no supplement was made, because not everything could be read\n"
                   "  hint: mend what stands above, or add --keep-going to make it of the rest\n";
    return true;
}

Exit run(const Options& options, Session& session) {
    const auto prepared = prepare(options.sorting, session);
    const auto& read = prepared.reading;
    if (read.exit() == Exit::failed) return Exit::failed;
    if (refused(read.found, options, session)) return Exit::failed;
    const auto before = earlier(options.since, options.sorting, prepared);
    show(before.found, session);
    if (refused(before.found, options, session)) return Exit::failed;

    const auto sorting = sorted(prepared, progress(prepared, session));
    auto grouping = grouped(prepared, sorting);
    const bool draft = !grouping.standing.printed;
    keep_numbers(grouping.standing, before.state, read.motions);
    auto agenda = agenda_of(prepared, sorting, grouping);
    agenda.draft = draft;
    show(grouping.found, session);
    if (refused(grouping.found, options, session)) return Exit::failed;

    const auto changes = supplement::changes(before.state, agenda, grouping.standing);
    if (options.output.json()) {
        options.output.write(json::supplement(changes, agenda, options.since), session);
    } else {
        options.output.write(report::supplement(changes, agenda, before.state, options.since), read.house,
                             session);
    }
    return exit_after(read, grouping.found);
}

}  // namespace

extern const Command supplement{
    .name = "supplement",
    .season = "Papers",
    .summary = "The supplementary agenda: what changed since the agenda went out",
    .examples =
        "  plenum supplement                          since the agenda was published\n"
        "  plenum supplement --since v1               since a git revision of the conference folder\n"
        "  plenum supplement --since agenda.json      since an agenda that was written as JSON\n"
        "  plenum supplement -o supplement.html       as a web page\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
