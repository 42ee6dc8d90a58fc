// The best timetable.
#include <plenum/timetable/check.hpp>
#include <plenum/timetable/finish.hpp>
#include <plenum/timetable/formulate.hpp>
#include <plenum/timetable/solve.hpp>
#include <plenum/timetable/solving.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::timetable {

namespace {

/// CBC looks at nothing but its clock while it works. It is asked in slices, each twice as long as the one
/// before and begun with the best so far: who stops it waits no longer than he has waited already.
class Slices {
public:
    Slices(const Core& core, double seconds, const Search& search)
        : core_(core),
          search_(search),
          left_(seconds, search),
          formulation_(formulate(core)) {
        result_.plan = start_plan(core);
    }

    Outcome run() {
        while (left_() > 0 && next()) {
        }
        auto& plan = result_.plan;
        if (plan && plan->points <= result_.bound) result_.proven = true;
        if (result_.proven && plan) result_.bound = plan->points;
        return std::move(result_);
    }

private:
    bool stopped() const { return search_.stop != nullptr && *search_.stop; }

    /// One of them; false when another is of no use.
    bool next() {
        auto& plan = result_.plan;
        const auto limit = std::min(left_(), slice_);
        if (search_.progress) search_.progress(plan ? plan->points : -1, result_.bound);
        const auto start = plan ? values_of(core_, formulation_, *plan) : std::vector<double>{};
        const auto solution = solve(formulation_.program, limit, start, search_.stop);
        if (solution.kind == Solution::Kind::none) {
            result_.impossible = !plan;
            result_.proven = plan.has_value();
            return false;
        }
        result_.bound = std::max(result_.bound, std::ceil(solution.bound + core_.constant - 1e-6));
        const bool again = limit < left_() && !stopped();
        if (solution.kind != Solution::Kind::optimal) {
            left_.pass(limit);
            slice_ *= 2;
        }
        return solution.values.empty() ? again : take(solution, again);
    }

    /// Looks for an order in the sessions that were chosen; where there is none, they are forbidden.
    bool take(const Solution& solution, bool again) {
        auto& best = result_.plan;
        auto plan = plan_of(core_, assignment_of(formulation_, solution.values));
        const auto wanted = static_cast<int>(std::lround(solution.cost)) + core_.constant;
        const bool exact = plan && plan->points <= wanted;
        if (plan && (!best || plan->points < best->points)) best = std::move(plan);
        const bool optimal = solution.kind == Solution::Kind::optimal;
        result_.proven = optimal && best && (exact || best->points <= wanted);
        if (result_.proven || stopped()) return false;
        if (!optimal && exact) return again;
        return forbid(core_, formulation_, solution.values) != 0;
    }

    const Core& core_;
    const Search& search_;
    TimeLeft left_;
    Formulation formulation_;
    double slice_ = 2;  ///< seconds
    Outcome result_;
};

}  // namespace

Outcome solve(const Core& core, double seconds, const Search& search) {
    const auto nowhere = [](const Block& block) {
        return std::ranges::find(block.may, 1) == block.may.end();
    };
    if (std::ranges::any_of(core.blocks, nowhere)) {
        Outcome result;
        result.impossible = true;
        return result;
    }
    return Slices(core, seconds, search).run();
}

Solved solve(const TimetableProblem& problem, const Search& search) {
    Solved result;
    const auto built = core(problem, everything(problem));
    auto outcome = solve(built, problem.seconds, search);
    result.impossible = outcome.impossible;
    if (!outcome.plan) return result;
    auto timetable = finished(problem, check(problem, places(built, *outcome.plan)));
    timetable.bound = std::min(outcome.bound, static_cast<double>(timetable.points));
    timetable.optimal = outcome.proven;
    result.timetable = std::move(timetable);
    return result;
}

}  // namespace plenum::timetable
