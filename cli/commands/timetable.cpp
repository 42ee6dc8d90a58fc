#include <CLI/CLI.hpp>
#include <cli/command.hpp>
#include <cli/output.hpp>
#include <cli/timetabling.hpp>
#include <plenum/base/clock.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>
#include <plenum/json/timetable.hpp>
#include <plenum/read/moments.hpp>
#include <plenum/report/timetable.hpp>
#include <plenum/timetable/check.hpp>
#include <plenum/timetable/live.hpp>
#include <plenum/timetable/placed.hpp>
#include <plenum/write/calendar.hpp>
#include <plenum/write/timetable.hpp>

#include <filesystem>

namespace plenum::cli::commands {

namespace {

struct Options {
    Sorting sorting;
    Output output;
    std::string check;
    std::string keep;
    std::string now;
    std::string at;
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
    auto* now = app.add_option("--now", options.now,
                               "On the day itself: it is that time, and the rest of the day is planned anew")
                    ->type_name("TIME");
    auto* at = app.add_option("--at", options.at, "The number of the motion that is on")->type_name("NUMBER");
    now->needs(at)->excludes(check);
    at->needs(now);
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

/// "31" for "*31", "31c" and "31(ii)".
std::string number_of(std::string_view typed) {
    const auto from = typed.find_first_of("0123456789");
    if (from == std::string_view::npos) return std::string(typed);
    const auto until = typed.find_first_not_of("0123456789", from);
    return std::string(typed.substr(from, until == std::string_view::npos ? until : until - from));
}

/// The timetable that holds on the day: the one asked for, or that of the folder; null when there is neither.
std::string held(const Options& options, const Overview& known) {
    if (!options.keep.empty()) return options.keep;
    const auto file = std::filesystem::path(known.prepared.reading.folder) / "timetable.yaml";
    std::error_code ignored;
    return std::filesystem::exists(file, ignored) ? file.lexically_normal().string() : "";
}

Exit write_rest(const Shown& shown, Timetabling& work) {
    const auto& [options, known, problem, session] = shown;
    const auto time = read::time(options.now);
    if (time.empty()) throw Error("'" + options.now + "' is no time of day", "for instance  --now 14:35");
    std::vector<TimetablePlace> places;
    if (const auto file = held(options, known); !file.empty()) {
        places = load_places(file, work, session);
    } else if (const auto solved = searched(problem, nullptr, session); solved.timetable) {
        places = solved.timetable->places;
    }
    if (work.refused) return Exit::failed;
    const auto rest =
        timetable::live(problem, places, known.fit, clock::minutes(time), number_of(options.at));
    if (!rest) {
        throw Error("no debate of the timetable has the number " + options.at,
                    "'plenum timetable' shows which motions stand where; A and AR are not debated");
    }
    if (options.output.json()) {
        options.output.write(json::timetable(problem, *rest), session);
    } else {
        options.output.write(report::timetable(problem, *rest, known.agenda), known.prepared.reading.house,
                             session);
    }
    return Exit::fine;
}

Exit run(const Options& options, Session& session) {
    const auto known = overview(options.sorting, "no timetable was made", session);
    if (known.refused) return Exit::failed;
    auto work = timetabling(known, options.sorting.inputs.keep_going, session);
    if (work.refused) return Exit::failed;
    const auto& problem = work.problem;
    const Shown shown{options, known, problem, session};
    if (!options.now.empty()) return write_rest(shown, work);
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
        "  plenum timetable --now 14:35 --at 31         what is still reached today\n"
        "  plenum timetable -o timetable.ics            for a calendar\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
