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
#include <pthread.h>
#include <thread>

namespace plenum::cli {

namespace {

/// While it lives the first Ctrl-C asks for the best so far, and a second ends the program as ever. A thread
/// of its own takes the signal, for the solver puts in a handler that swallows it.
class Interrupting {
public:
    Interrupting() {
        sigemptyset(&signals_);
        sigaddset(&signals_, SIGINT);
        ::pthread_sigmask(SIG_BLOCK, &signals_, &before_);
        watch_ = std::jthread([this](const std::stop_token& over) { watch(over); });
    }
    ~Interrupting() {
        watch_.request_stop();
        watch_.join();
        ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    Interrupting(const Interrupting&) = delete;
    Interrupting& operator=(const Interrupting&) = delete;
    Interrupting(Interrupting&&) = delete;
    Interrupting& operator=(Interrupting&&) = delete;

    const std::atomic<bool>& stop() const { return interrupted_; }

private:
    void watch(const std::stop_token& over) {
        constexpr timespec moment{.tv_sec = 0, .tv_nsec = 50'000'000};
        while (!over.stop_requested()) {
            if (::sigtimedwait(&signals_, nullptr, &moment) != SIGINT) continue;
            if (interrupted_.exchange(true)) {
                ::signal(SIGINT, SIG_DFL);
                ::pthread_sigmask(SIG_UNBLOCK, &signals_, nullptr);
                ::raise(SIGINT);
            }
        }
    }

    std::atomic<bool> interrupted_{false};
    sigset_t signals_{};
    sigset_t before_{};
    std::jthread watch_;
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
    search.stop = &interrupting.stop();
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
