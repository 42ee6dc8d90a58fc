// Times for blocks whose sessions are chosen.
#include <plenum/timetable/check.hpp>
#include <plenum/timetable/plan.hpp>

#include <algorithm>

namespace plenum::timetable {

namespace {

std::vector<std::vector<std::size_t>> by_bin(const Core& core, const Assignment& assignment) {
    std::vector<std::vector<std::size_t>> result(core.bins.size());
    for (std::size_t b = 0; b < assignment.size(); ++b) result[assignment[b]].push_back(b);
    return result;
}

/// The clauses about those blocks alone that a bin has to keep, the lightest wish last.
std::vector<std::size_t> inside(const Core& core, const std::vector<std::size_t>& blocks,
                                const std::vector<std::uint8_t>& broken) {
    std::vector<std::size_t> result;
    const auto here = [&](std::size_t block) { return std::ranges::find(blocks, block) != blocks.end(); };
    for (std::size_t c = 0; c < core.clauses.size(); ++c) {
        const auto& clause = core.clauses[c];
        if (broken[c] != 0 || !here(clause.a)) continue;
        const bool counts =
            clause.kind == Clause::Kind::window || (clause.kind == Clause::Kind::before && here(clause.b));
        if (counts) result.push_back(c);
    }
    std::ranges::stable_sort(result, [&](std::size_t x, std::size_t y) {
        const auto& a = core.clauses[x];
        const auto& b = core.clauses[y];
        return a.must != b.must ? a.must : a.weight > b.weight;
    });
    return result;
}

}  // namespace

std::vector<double> lively_gains(const Core& core) {
    const auto& tasks = core.problem->tasks;
    double all = 0;
    int minutes = 0;
    for (const auto& block : core.blocks) {
        for (const auto task : block.tasks) {
            if (tasks[task].parallel) continue;
            minutes += tasks[task].minutes;
            all += tasks[task].liveliness * tasks[task].minutes;
        }
    }
    const auto mean = minutes > 0 ? all / minutes : 0;
    std::vector<double> result;
    for (const auto& block : core.blocks) {
        double gain = 0;
        for (const auto task : block.tasks) {
            if (!tasks[task].parallel) gain += (tasks[task].liveliness - mean) * tasks[task].minutes;
        }
        result.push_back(gain);
    }
    return result;
}

bool lively_enough(const Core& core, const Assignment& assignment) {
    if (!core.lively_must) return true;
    const auto afternoon = last_afternoon(*core.problem);
    const auto gains = lively_gains(core);
    double sum = 0;
    for (std::size_t b = 0; b < assignment.size(); ++b) {
        const auto sitting = core.bins[assignment[b]].sitting;
        if (std::ranges::find(afternoon, sitting) != afternoon.end()) sum += gains[b];
    }
    return sum >= 0;
}

std::optional<Plan> plan_of(const Core& core, const Assignment& assignment) {
    Plan plan{.assignment = assignment};
    for (std::size_t b = 0; b < assignment.size(); ++b) {
        if (assignment[b] >= core.bins.size() || core.blocks[b].may[assignment[b]] == 0) return std::nullopt;
    }
    if (!lively_enough(core, assignment)) return std::nullopt;
    auto minutes = shortened(core, assignment);
    if (!minutes) return std::nullopt;
    plan.minutes = std::move(*minutes);
    plan.starts.assign(core.blocks.size(), 0);
    std::vector<std::uint8_t> gave(core.clauses.size());
    for (std::size_t c = 0; c < core.clauses.size(); ++c) {
        if (!broken(core, core.clauses[c], assignment)) continue;
        if (core.clauses[c].must) return std::nullopt;
        gave[c] = 1;
    }
    const auto in = by_bin(core, assignment);
    for (std::size_t bin = 0; bin < in.size(); ++bin) {
        if (in[bin].empty()) continue;
        auto kept = inside(core, in[bin], gave);
        auto starts = arrange(core, bin, in[bin], kept, plan.minutes);
        while (!starts && !kept.empty() && !core.clauses[kept.back()].must) {
            gave[kept.back()] = 1;
            kept.pop_back();
            starts = arrange(core, bin, in[bin], kept, plan.minutes);
        }
        if (!starts) return std::nullopt;
        for (const auto& [block, start] : *starts) plan.starts[block] = start;
    }
    plan.points = core.constant;
    for (std::size_t b = 0; b < assignment.size(); ++b) {
        const auto& block = core.blocks[b];
        plan.points += block.cost[assignment[b]] +
                       core.spare_weight * ((block.minutes - plan.minutes[b]) / core.problem->grid);
    }
    for (std::size_t c = 0; c < gave.size(); ++c) {
        if (gave[c] == 0) continue;
        plan.broken.push_back(c);
        plan.points += core.clauses[c].weight;
    }
    return plan;
}

std::vector<TimetablePlace> places(const Core& core, const Plan& plan) {
    std::vector<TimetablePlace> result;
    for (std::size_t b = 0; b < core.blocks.size(); ++b) {
        const auto& block = core.blocks[b];
        int at = plan.starts[b];
        auto over = block.minutes - plan.minutes[b];
        for (const auto task : block.tasks) {
            const auto& each = core.problem->tasks[task];
            const auto less = std::min(over, each.spare);
            over -= less;
            const auto end = at + each.minutes - less;
            result.push_back(
                {.task = task, .sitting = core.bins[plan.assignment[b]].sitting, .start = at, .end = end});
            at = end;
        }
    }
    return result;
}

}  // namespace plenum::timetable
