// A new plan that is as near to the old one as can be.
#include <plenum/timetable/check.hpp>
#include <plenum/timetable/keep.hpp>
#include <plenum/timetable/solving.hpp>
#include <plenum/timetable/timed.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::timetable {

namespace {

using Places = std::vector<TimetablePlace>;

const TimetablePlace* old_place(const Places& old, std::size_t task) {
    const auto found = std::ranges::find(old, task, &TimetablePlace::task);
    return found == old.end() ? nullptr : &*found;
}

/// The minutes each task had, where they were enough; else what it wants. With `scarce`, the fewest it takes.
std::vector<int> task_minutes(const TimetableProblem& problem, const Places& old, bool scarce) {
    std::vector<int> result;
    for (std::size_t t = 0; t < problem.tasks.size(); ++t) {
        const auto& task = problem.tasks[t];
        const auto* const before = old_place(old, t);
        const auto had = before == nullptr ? 0 : before->end - before->start;
        const auto least = task.minutes - task.spare;
        result.push_back(scarce ? least : had >= least ? had : task.minutes);
    }
    return result;
}

class Keeping {
public:
    Keeping(const TimetableProblem& problem, const Places& old, const Search& search,
            std::vector<int> minutes)
        : problem_(problem),
          old_(old),
          search_(search),
          minutes_(std::move(minutes)),
          core_(core(problem, everything(problem))) {
        std::vector<int> by_block;
        for (auto& block : core_.blocks) {
            int sum = 0;
            for (std::size_t i = 0; i < block.tasks.size(); ++i) {
                block.offsets[i] = sum;
                sum += minutes_[block.tasks[i]];
            }
            by_block.push_back(sum);
        }
        for (auto& clause : core_.clauses) {
            if (clause.kind != Clause::Kind::window) continue;
            const auto& rule = problem.rules[clause.rule];
            for (const auto task : core_.blocks[clause.a].tasks) {
                if (std::ranges::find(rule.tasks, task) == rule.tasks.end()) continue;
                clause.minutes = std::min(clause.minutes, minutes_[task]);
            }
        }
        timed_ = timed(core_, by_block, old);
    }

    Solved run() {
        const TimeLeft left(problem_.seconds, search_);
        auto fewest = timed_.program;
        for (auto& column : fewest.columns) column.cost = 0;
        std::vector<std::pair<int, double>> moved;
        for (const auto& choice : timed_.choices) {
            const auto n = moves(choice);
            fewest.columns[static_cast<std::size_t>(choice.column)].cost = n;
            if (n > 0) moved.emplace_back(choice.column, n);
        }
        Solved result;
        const auto first = solve(fewest, left(), {}, search_.stop);
        result.impossible = first.kind == Solution::Kind::none;
        if (first.values.empty()) return result;
        auto best = timed_.program;
        const auto fewest_moves = std::round(first.cost);
        best.at_most(std::move(moved), fewest_moves);
        // Where nothing moves there is nothing to choose.
        const auto second = fewest_moves <= 0
                                ? first
                                : solve(best, std::max(left(), 1.0), with_gives(first.values), search_.stop);
        const auto& values = second.values.empty() ? first.values : second.values;
        auto timetable = check(problem_, places(values));
        const bool proven = first.kind == Solution::Kind::optimal && second.kind == Solution::Kind::optimal;
        timetable.bound = proven ? timetable.points : std::max(0.0, second.bound + core_.constant);
        timetable.bound = std::min(timetable.bound, static_cast<double>(timetable.points));
        timetable.optimal = proven;
        result.timetable = std::move(timetable);
        return result;
    }

private:
    /// So many tasks begin elsewhere by this choice.
    int moves(const Choice& choice) const {
        const auto& block = core_.blocks[choice.block];
        int result = 0;
        for (std::size_t i = 0; i < block.tasks.size(); ++i) {
            const auto* const before = old_place(old_, block.tasks[i]);
            result += before == nullptr || before->start != choice.start + block.offsets[i] ? 1 : 0;
        }
        return result;
    }

    /// A start for the second search: every wish given up.
    std::vector<double> with_gives(std::vector<double> values) const {
        for (const auto column : timed_.gives) {
            if (column >= 0) values[static_cast<std::size_t>(column)] = 1;
        }
        return values;
    }

    Places places(const std::vector<double>& values) const {
        Places result;
        for (const auto& choice : timed_.choices) {
            if (values[static_cast<std::size_t>(choice.column)] < 0.5) continue;
            const auto& block = core_.blocks[choice.block];
            for (std::size_t i = 0; i < block.tasks.size(); ++i) {
                const auto start = choice.start + block.offsets[i];
                result.push_back({.task = block.tasks[i],
                                  .sitting = choice.sitting,
                                  .start = start,
                                  .end = start + minutes_[block.tasks[i]]});
            }
        }
        return result;
    }

    const TimetableProblem& problem_;
    const Places& old_;
    const Search& search_;
    std::vector<int> minutes_;
    Core core_;
    TimedProgram timed_;
};

}  // namespace

Solved keep(const TimetableProblem& problem, const std::vector<TimetablePlace>& old, const Search& search) {
    auto result = Keeping(problem, old, search, task_minutes(problem, old, false)).run();
    const bool could_be_shorter =
        std::ranges::any_of(problem.tasks, [](const TimetableTask& task) { return task.spare > 0; });
    if (!result.timetable && result.impossible && could_be_shorter) {
        result = Keeping(problem, old, search, task_minutes(problem, old, true)).run();
    }
    return result;
}

}  // namespace plenum::timetable
