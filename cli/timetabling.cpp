// What the timetable command shares with whoever else needs a timetable.
#include <cli/timetabling.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/timetable.hpp>
#include <plenum/read/timetable_file.hpp>
#include <plenum/timetable/keep.hpp>
#include <plenum/timetable/placed.hpp>
#include <plenum/timetable/problem.hpp>

#include <atomic>
#include <chrono>
#include <cmath>
#include <csignal>

namespace plenum::cli {

namespace {

// A signal handler can reach nothing else.
std::atomic<bool> interrupted{false};

void interrupt(int /*signal*/) {
    interrupted = true;
}

/// While it lives Ctrl-C asks for the best so far; after the first one it ends the program as ever.
class Interrupting {
public:
    Interrupting() {
        interrupted = false;
        struct sigaction action {};
        action.sa_handler = interrupt;
        action.sa_flags = static_cast<int>(SA_RESETHAND);
        ::sigaction(SIGINT, &action, &before_);
    }
    ~Interrupting() { ::sigaction(SIGINT, &before_, nullptr); }
    Interrupting(const Interrupting&) = delete;
    Interrupting& operator=(const Interrupting&) = delete;

private:
    struct sigaction before_ {};
};

void say(Session& session, const std::string& line) {
    if (session.terminal) session.err << '\r' << line << "\x1b[K" << std::flush;
}

}  // namespace

TimetableProblem timetable_problem(const Overview& known, Diagnostics& found) {
    const auto wishes = read::timetable_wishes(known.agenda.conference, found);
    auto built = timetable::problem(
        {.agenda = known.agenda, .fit = known.fit, .grouping = known.grouped.grouping, .wishes = wishes});
    for (const auto& each : built.found.all()) found.add(each);
    return std::move(built.problem);
}

Timetabling timetabling(const Overview& known, bool keep_going, Session& session) {
    Timetabling result;
    Diagnostics found;
    result.problem = timetable_problem(known, found);
    show(found, session);
    result.refused = result.problem.sittings.empty() || (found.count(Severity::error) > 0 && !keep_going);
    return result;
}

std::vector<TimetablePlace> load_places(const std::string& file, Timetabling& timetabling, Session& session) {
    Diagnostics found;
    const auto lines = read::timetable_file(read::load(file), found);
    auto result = timetable::placed(timetabling.problem, lines, found);
    show(found, session);
    timetabling.refused = timetabling.refused || found.count(Severity::error) > 0;
    return result;
}

timetable::Solved searched(const TimetableProblem& problem, const std::vector<TimetablePlace>* old,
                           Session& session) {
    const Interrupting interrupting;
    timetable::Search search;
    search.stop = &interrupted;
    search.clock = [] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
    };
    search.progress = [&](int points, double bound) {
        std::string line =
            "timetable: searching, for " + std::to_string(problem.seconds) + " seconds at most";
        if (points >= 0) {
            line += "; so far " + std::to_string(points) + " points, at least " +
                    std::to_string(std::lround(bound)) + " (Ctrl-C takes it)";
        }
        say(session, line);
    };
    auto result = old == nullptr ? timetable::solve(problem, search) : timetable::keep(problem, *old, search);
    say(session, "");
    return result;
}

}  // namespace plenum::cli
