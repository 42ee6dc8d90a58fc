// The best timetable.
#include <plenum/timetable/check.hpp>
#include <plenum/timetable/finish.hpp>
#include <plenum/timetable/formulate.hpp>
#include <plenum/timetable/solve.hpp>
#include <plenum/timetable/solving.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::timetable {

Outcome solve(const Core& core, double seconds, const Search& search) {
    Outcome result;
    TimeLeft left(seconds, search);
    const auto nowhere = [](const Block& block) {
        return std::ranges::find(block.may, 1) == block.may.end();
    };
    if (std::ranges::any_of(core.blocks, nowhere)) {
        result.impossible = true;
        return result;
    }
    result.plan = start_plan(core);
    auto formulation = formulate(core);
    result.bound = 0;
    // CBC looks at nothing but its clock while it works. It is asked in slices, each twice as long as the one
    // before and begun with the best so far: who stops it waits no longer than he has waited already.
    double slice = 2;
    while (left() > 0) {
        const auto limit = std::min(left(), slice);
        if (search.progress) search.progress(result.plan ? result.plan->points : -1, result.bound);
        const auto start = result.plan ? values_of(core, formulation, *result.plan) : std::vector<double>{};
        const auto solution = solve(formulation.program, limit, start, search.stop);
        if (solution.kind == Solution::Kind::none) {
            result.impossible = !result.plan;
            result.proven = result.plan.has_value();
            break;
        }
        result.bound = std::max(result.bound, std::ceil(solution.bound + core.constant - 1e-6));
        const bool again = limit < left() && (search.stop == nullptr || !*search.stop);
        if (solution.kind != Solution::Kind::optimal) {
            left.pass(limit);
            slice *= 2;
        }
        if (solution.values.empty()) {
            if (again) continue;
            break;
        }
        auto plan = plan_of(core, assignment_of(formulation, solution.values));
        const auto wanted = static_cast<int>(std::lround(solution.cost)) + core.constant;
        const bool exact = plan && plan->points <= wanted;
        if (plan && (!result.plan || plan->points < result.plan->points)) result.plan = std::move(plan);
        const bool optimal = solution.kind == Solution::Kind::optimal;
        result.proven = optimal && result.plan && (exact || result.plan->points <= wanted);
        if (result.proven || (search.stop != nullptr && *search.stop)) break;
        if (!optimal && exact) {
            if (again) continue;
            break;
        }
        if (forbid(core, formulation, solution.values) == 0) break;
    }
    if (result.plan && result.plan->points <= result.bound) result.proven = true;
    if (result.proven && result.plan) result.bound = result.plan->points;
    return result;
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
