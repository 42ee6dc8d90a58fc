#include <cli/command.hpp>
#include <cli/output.hpp>
#include <cli/timetabling.hpp>
#include <plenum/base/text.hpp>
#include <plenum/json/timetable.hpp>
#include <plenum/report/timetable.hpp>
#include <plenum/timetable/check.hpp>
#include <plenum/timetable/placed.hpp>
#include <plenum/write/calendar.hpp>
#include <plenum/write/timetable.hpp>

namespace plenum::cli::commands {

namespace {

struct Options {
    Sorting sorting;
    Output output;
    std::string check;
    std::string keep;
};

void declare(CLI::App& app, Options& options) {
    options.sorting.declare(app);
    options.sorting.inputs.may_be_empty = true;
    auto* check = app.add_option("--check", options.check,
                                 "Judge this timetable.yaml, whoever made it, by the rules: which it breaks")
                      ->type_name("FILE");
    app.add_option("--keep", options.keep,
                   "Plan anew with the fewest changes to this timetable.yaml, and list what moved")
        ->type_name("FILE")
        ->excludes(check);
    options.output.declare(app, {"yaml", "ics", "frab"});
}

/// The format that is this command's own, "yaml", "ics" or "frab"; empty for one of a document, or JSON.
std::string own_format(const Output& output) {
    if (output.format == "yaml" || output.format == "ics" || output.format == "frab") return output.format;
    if (!output.format.empty()) return {};
    const auto name = text::fold(output.file);
    if (name.ends_with(".yaml") || name.ends_with(".yml")) return "yaml";
    return name.ends_with(".ics") ? "ics" : "";
}

struct Shown {
    const Options& options;
    const Overview& known;
    const TimetableProblem& problem;
    Session& session;
};

void write(const Shown& shown, const Timetable& timetable, const std::vector<TimetableMove>* moved) {
    const auto& [options, known, problem, session] = shown;
    const auto& output = options.output;
    const auto own = own_format(output);
    if (own == "yaml") {
        output.write(write::timetable(problem, timetable), session);
    } else if (own == "ics") {
        output.write(write::calendar(problem, timetable, known.agenda.conference), session);
    } else if (own == "frab") {
        output.write(json::schedule(problem, timetable, known.agenda), session);
    } else if (output.json()) {
        const std::vector<TimetableMove> none;
        output.write(json::timetable(problem, timetable, known.agenda, moved == nullptr ? none : *moved),
                     session);
    } else {
        output.write(report::timetable(problem, timetable, known.agenda, moved), known.prepared.reading.house,
                     session);
    }
}

Exit write_conflict(const Shown& shown) {
    const auto conflict = timetable::conflict(shown.problem);
    const auto& output = shown.options.output;
    if (!own_format(output).empty()) {
        shown.session.err
            << "plenum: there is no timetable, because what must be cannot be, all of it together\n"
               "  hint: 'plenum timetable' without --format and -o says which rules those are\n";
    } else if (output.json()) {
        output.write(json::timetable(shown.problem, conflict), shown.session);
    } else {
        output.write(report::timetable(shown.problem, conflict, shown.known.agenda),
                     shown.known.prepared.reading.house, shown.session);
    }
    return Exit::findings;
}

Exit run(const Options& options, Session& session) {
    const auto known = overview(options.sorting, "no timetable was made", session);
    if (known.refused) return Exit::failed;
    auto work = timetabling(known, options.sorting.inputs.keep_going, session);
    if (work.refused) return Exit::failed;
    const auto& problem = work.problem;
    const Shown shown{options, known, problem, session};
    const auto& file = options.check.empty() ? options.keep : options.check;
    std::vector<TimetablePlace> old;
    if (!file.empty()) old = load_places(file, work, session);
    if (work.refused) return Exit::failed;
    if (!options.check.empty()) {
        auto judged = timetable::check(problem, std::move(old));
        judged.bound = -1;
        write(shown, judged, nullptr);
        return judged.broken_must(problem) ? Exit::findings : Exit::fine;
    }
    const auto solved = searched(problem, options.keep.empty() ? nullptr : &old, session);
    if (!solved.timetable && solved.impossible) return write_conflict(shown);
    if (!solved.timetable) {
        session.err << "plenum: no timetable was found in " << problem.seconds
                    << " seconds, and it is not shown that there is none\n"
                       "  hint: give it longer, as in  timetable: {seconds: 60}  in conference.yaml\n";
        return Exit::failed;
    }
    const auto moved = timetable::moves(problem, old, solved.timetable->places);
    write(shown, *solved.timetable, options.keep.empty() ? nullptr : &moved);
    return Exit::fine;
}

}  // namespace

extern const Command timetable{
    .name = "timetable",
    .season = "Papers",
    .summary = "Sections and items in the sessions of conference, by the wishes for them",
    .examples =
        "  plenum timetable                             the best there is, and which wishes gave\n"
        "  plenum timetable -o timetable.html           as a web page with a chart of the days\n"
        "  plenum timetable -o timetable.yaml           to keep, and to change by hand\n"
        "  plenum timetable --check timetable.yaml      which rules it breaks\n"
        "  plenum timetable --keep timetable.yaml       anew, with the fewest changes\n"
        "  plenum timetable -o timetable.ics            for a calendar\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
