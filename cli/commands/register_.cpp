#include <cli/command.hpp>
#include <cli/deciding/say.hpp>
#include <cli/naming.hpp>
#include <cli/output.hpp>
#include <cli/overview.hpp>
#include <plenum/decide/undone.hpp>
#include <plenum/json/register.hpp>
#include <plenum/report/register.hpp>
#include <plenum/status/register.hpp>

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

/// The log as it is read out, entry by entry.
std::vector<Register::Decision> decisions(const Overview& known) {
    const auto& standing = known.grouped.standing;
    const auto& log = standing.log;
    const auto& read = known.prepared.reading;
    const Naming naming(read.motions, standing, known.prepared.amendments, read.conference);
    const auto counts = decide::undone(log).counts;
    std::vector<Register::Decision> result;
    for (std::size_t i = 0; i < log.size(); ++i) {
        result.push_back({.entry = i + 1,
                          .act = std::string(name(log[i].act)),
                          .what = said(log[i], log, naming),
                          .reason = log[i].reason,
                          .on = log[i].on,
                          .by = log[i].by,
                          .counts = counts[i]});
    }
    return result;
}

Exit run(const Options& options, Session& session) {
    const auto known = overview(options.sorting, "no register was made", session);
    if (known.refused) return Exit::failed;
    auto kept = status::register_of(known.agenda, known.sorted.classifications, known.grouped.grouping);
    kept.decisions = decisions(known);
    if (options.output.json()) {
        options.output.write(json::register_of(kept, known.agenda), session);
    } else {
        options.output.write(report::register_of(kept, known.agenda, known.counts),
                             known.prepared.reading.house, session);
    }
    return exit_after(known.prepared.reading, known.grouped.found);
}

}  // namespace

extern const Command register_{
    .name = "register",
    .season = "Papers",
    .summary = "The secretariat's spreadsheet: motions, brackets, amendments, decisions, figures",
    .examples =
        "  plenum register -o register.xlsx          for Excel or LibreOffice, a sheet for each\n"
        "  plenum register --format json             for scripts\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
