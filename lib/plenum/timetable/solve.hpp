#pragma once

#include <plenum/model/timetable.hpp>

#include <atomic>
#include <functional>
#include <optional>

namespace plenum::timetable {

/// How far a search has come: points of the best so far, and the bound. Points below 0: there is none yet.
using Progress = std::function<void(int points, double bound)>;

struct Search {
    Progress progress = {};
    const std::atomic<bool>* stop = nullptr;  ///< set from outside: the best so far will do
    std::function<double()> clock =
        {};  ///< seconds since whenever; without one each step has the whole limit
};

struct Solved {
    std::optional<Timetable> timetable;
    bool impossible = false;  ///< proven: the musts cannot hold together
};

/// The timetable with the fewest points in which every must holds, or the best that was found in the time
/// limit of the problem. The same problem gives the same timetable when it is proven best.
Solved solve(const TimetableProblem& problem, const Search& search = {});

/// The musts that cannot hold together, by leaving out one after the other. Every one named is needed.
TimetableConflict conflict(const TimetableProblem& problem, const Search& search = {});

}  // namespace plenum::timetable
