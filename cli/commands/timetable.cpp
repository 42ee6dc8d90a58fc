#include <cli/command.hpp>
#include <cli/output.hpp>
#include <cli/overview.hpp>
#include <plenum/json/timetable.hpp>
#include <plenum/read/timetable.hpp>
#include <plenum/report/timetable.hpp>
#include <plenum/timetable/problem.hpp>
#include <plenum/timetable/solve.hpp>

namespace plenum::cli::commands {

namespace {

struct Options {
    Sorting sorting;
    Output output;
};

void declare(CLI::App& app, Options& options) {
    options.sorting.declare(app);
    options.output.declare(app);
    options.sorting.inputs.may_be_empty = true;
}

Exit run(const Options& options, Session& session) {
    const auto known = overview(options.sorting, "no timetable was made", session);
    if (known.refused) return Exit::failed;
    Diagnostics found;
    const auto wishes = read::timetable_wishes(known.agenda.conference, found);
    const auto built = timetable::problem(
        {.agenda = known.agenda, .fit = known.fit, .grouping = known.grouped.grouping, .wishes = wishes});
    for (const auto& each : built.found.all()) found.add(each);
    show(found, session);
    if (found.count(Severity::error) > 0 && !options.sorting.inputs.keep_going) return Exit::failed;
    const auto& problem = built.problem;
    const auto& house = known.prepared.reading.house;
    const auto solved = timetable::solve(problem);
    if (solved.timetable) {
        if (options.output.json()) {
            options.output.write(json::timetable(problem, *solved.timetable, known.agenda), session);
        } else {
            options.output.write(report::timetable(problem, *solved.timetable, known.agenda), house, session);
        }
        return Exit::fine;
    }
    const auto conflict = timetable::conflict(problem);
    if (options.output.json()) {
        options.output.write(json::timetable(problem, conflict), session);
    } else {
        options.output.write(report::timetable(problem, conflict, known.agenda), house, session);
    }
    return Exit::findings;
}

}  // namespace

extern const Command timetable{
    .name = "timetable",
    .season = "Papers",
    .summary = "Sections and items in the sessions of conference, by the wishes for them",
    .examples =
        "  plenum timetable                             the best there is, and which wishes gave\n"
        "  plenum timetable -o timetable.html           as a web page with a chart of the days\n"
        "  plenum timetable --format json               for scripts\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
