#pragma once

#include <cli/overview.hpp>
#include <plenum/model/timetable.hpp>
#include <plenum/model/timetable_live.hpp>
#include <plenum/timetable/solve.hpp>

#include <string>
#include <vector>

namespace plenum::cli {

/// The problem that a conference's timetable is, with what there is to say about it. Findings are shown.
struct Timetabling {
    TimetableProblem problem;
    bool refused = false;  ///< something is not understood, or there is no session
};
Timetabling timetabling(const Overview& known, bool keep_going, Session& session);

/// The problem alone; what there is to say about it goes to `found`.
TimetableProblem timetable_problem(const Overview& known, Diagnostics& found);

/// The places of a timetable.yaml; findings are shown, and `refused` is set by errors. Throws Error when it
/// cannot be read.
std::vector<TimetablePlace> load_places(const std::string& file, Timetabling& timetabling, Session& session);

/// Searches with a line on a terminal about how far it has come; the first Ctrl-C makes do with the best so
/// far.
timetable::Solved searched(const TimetableProblem& problem, const std::vector<TimetablePlace>* old,
                           Session& session);

}  // namespace plenum::cli
