// Minutes for the sections, on the grid.
#include <plenum/timetable/building.hpp>

#include <algorithm>
#include <cstdint>
#include <tuple>

namespace plenum::timetable {

namespace {

/// What a section nobody stated minutes for can give up.
int spare_of(int minutes, int grid) {
    const auto quarter = minutes / 4 / grid * grid;
    return std::max(quarter, minutes >= 2 * grid ? grid : 0);
}

}  // namespace

void apportion(TimetableProblem& problem, const std::vector<Asked>& asked) {
    const auto grid = problem.grid;
    auto left = capacity(problem);
    for (const auto& task : problem.tasks) left -= task.parallel ? 0 : task.minutes;
    std::int64_t wanted = 0;
    for (const auto& each : asked) {
        if (each.stated) {
            problem.tasks[each.task].minutes = rounded_up(each.minutes, grid);
            left -= problem.tasks[each.task].minutes;
        } else {
            wanted += rounded_up(each.minutes, grid);
        }
    }
    // Whole steps for each, at least one; then one more by turns, the largest remainder first.
    using Remainder = std::tuple<std::int64_t, std::size_t>;
    std::vector<Remainder> more;
    const auto room = std::max(left, 0);
    for (const auto& each : asked) {
        if (each.stated) continue;
        const auto own = rounded_up(each.minutes, grid);
        auto& minutes = problem.tasks[each.task].minutes;
        if (wanted <= room) {
            minutes = own;
        } else {
            const auto share = std::int64_t{own} * room / std::max<std::int64_t>(wanted, 1);
            minutes = std::max(static_cast<int>(share) / grid * grid, grid);
            if (minutes < own) more.emplace_back(-(share - minutes), each.task);
        }
        left -= minutes;
    }
    std::ranges::sort(more);
    for (const auto& [remainder, task] : more) {
        if (left < grid) break;
        problem.tasks[task].minutes += grid;
        left -= grid;
    }
    for (const auto& each : asked) {
        auto& task = problem.tasks[each.task];
        if (!each.stated) task.spare = spare_of(task.minutes, grid);
    }
}

}  // namespace plenum::timetable
