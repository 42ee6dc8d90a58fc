#pragma once

#include <plenum/timetable/plan.hpp>
#include <plenum/timetable/solve.hpp>

#include <optional>

namespace plenum::timetable {

/// What a search came to.
struct Outcome {
    std::optional<Plan> plan;
    double bound = 0;         ///< no plan has fewer points
    bool proven = false;      ///< the plan is best
    bool impossible = false;  ///< proven that there is none
};

/// What is left of a time limit, in seconds.
class TimeLeft {
public:
    TimeLeft(double seconds, const Search& search) : search_(search), end_(seconds + now()) {}
    double operator()() const { return end_ - now(); }

    /// So many seconds went by: what a search without a clock goes by.
    void pass(double seconds) {
        if (!search_.clock) end_ -= seconds;
    }

private:
    double now() const { return search_.clock ? search_.clock() : 0; }

    const Search& search_;
    double end_;
};

/// Chooses sessions by a linear program, then looks for an order in each; where there is none, the program is
/// told so and asked again.
Outcome solve(const Core& core, double seconds, const Search& search);

}  // namespace plenum::timetable
