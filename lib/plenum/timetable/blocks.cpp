// Blocks of tasks, and the time there is for them.
#include <plenum/timetable/blocks.hpp>

#include <algorithm>
#include <numeric>

namespace plenum::timetable {

namespace {

using Kind = TimetableRule::Kind;

std::size_t sitting_at(const TimetableProblem& problem, int start) {
    for (std::size_t s = 0; s < problem.sittings.size(); ++s) {
        if (problem.sittings[s].start <= start && start < problem.sittings[s].end) return s;
    }
    return problem.sittings.size();
}

class Blocks {
public:
    Blocks(Core& core, const Active& active) : core_(core), problem_(*core.problem), active_(active) {}

    std::vector<std::size_t> put() {
        std::vector<std::size_t> led(problem_.tasks.size());
        for (std::size_t i = 0; i < problem_.tasks.size(); ++i) {
            const auto next = problem_.tasks[i].leads_into;
            if (next && counts(i) && counts(*next)) led[*next] = 1;
        }
        std::vector<std::size_t> order(problem_.tasks.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::vector<std::size_t> block_of(problem_.tasks.size(), problem_.tasks.size());
        for (const auto task : order) {
            if (counts(task) && led[task] == 0) chain(task, block_of);
        }
        for (auto& each : block_of) {
            if (each >= core_.blocks.size()) each = core_.blocks.size();
        }
        fix(block_of);
        return block_of;
    }

private:
    bool counts(std::size_t task) const { return active_.tasks[task] != 0; }

    void chain(std::size_t task, std::vector<std::size_t>& block_of) {
        Block block;
        for (std::optional<std::size_t> next = task; next && counts(*next);
             next = problem_.tasks[*next].leads_into) {
            const auto& each = problem_.tasks[*next];
            block_of[*next] = core_.blocks.size();
            block.tasks.push_back(*next);
            block.offsets.push_back(block.minutes);
            block.minutes += each.minutes;
            block.spare += each.spare;
            block.beside = block.beside || each.parallel;
        }
        core_.blocks.push_back(std::move(block));
    }

    void fix(const std::vector<std::size_t>& block_of) {
        for (std::size_t r = 0; r < problem_.rules.size(); ++r) {
            const auto& rule = problem_.rules[r];
            if (active_.rules[r] == 0 || rule.kind != Kind::window) continue;
            for (const auto task : rule.tasks) {
                if (counts(task) && fixed_by(problem_, rule, task)) {
                    put_at(task, rule.windows.front().from, block_of);
                }
            }
        }
        for (std::size_t r = 0; r < problem_.rules.size(); ++r) {
            if (active_.rules[r] == 0) continue;
            if (problem_.rules[r].kind == Kind::first) line_up_first(problem_.rules[r], block_of);
            if (problem_.rules[r].kind == Kind::last) line_up_last(problem_.rules[r], block_of);
        }
    }

    void put_at(std::size_t task, int start, const std::vector<std::size_t>& block_of) {
        auto& block = core_.blocks[block_of[task]];
        const auto index = std::ranges::find(block.tasks, task) - block.tasks.begin();
        if (!block.fixed) block.fixed = start - block.offsets[static_cast<std::size_t>(index)];
    }

    /// Fixed blocks that would stand in the way of one there; null for none.
    const Block* in_the_way(int start, int end) const {
        for (const auto& block : core_.blocks) {
            if (block.fixed && !block.beside && *block.fixed < end && start < *block.fixed + block.minutes) {
                return &block;
            }
        }
        return nullptr;
    }

    /// Do the times that a must gives to its tasks allow that start?
    bool allowed(const Block& block, int start) const {
        for (std::size_t r = 0; r < problem_.rules.size(); ++r) {
            const auto& rule = problem_.rules[r];
            if (active_.rules[r] == 0 || rule.kind != Kind::window || rule.strength != Strength::must)
                continue;
            for (std::size_t i = 0; i < block.tasks.size(); ++i) {
                if (std::ranges::find(rule.tasks, block.tasks[i]) == rule.tasks.end()) continue;
                const auto from = start + block.offsets[i];
                const auto until = from + problem_.tasks[block.tasks[i]].minutes;
                const bool taken = std::ranges::any_of(rule.windows, [&](const TimeWindow& window) {
                    return window.from <= from && until <= window.until;
                });
                if (!taken) return false;
            }
        }
        return true;
    }

    /// From the very beginning on, around what is fixed by its own time and into the next session if need be.
    void line_up_first(const TimetableRule& rule, const std::vector<std::size_t>& block_of) {
        std::size_t sitting = 0;
        int at = problem_.sittings.front().start;
        for (const auto task : rule.tasks) {
            if (!counts(task) || core_.blocks[block_of[task]].fixed) continue;
            const auto minutes = core_.blocks[block_of[task]].minutes;
            while (sitting < problem_.sittings.size()) {
                const auto* const other = in_the_way(at, at + minutes);
                if (other != nullptr) {
                    at = *other->fixed + other->minutes;
                } else if (at + minutes > problem_.sittings[sitting].end) {
                    if (++sitting < problem_.sittings.size()) at = problem_.sittings[sitting].start;
                } else if (!allowed(core_.blocks[block_of[task]], at)) {
                    at += problem_.grid;
                } else {
                    break;
                }
            }
            put_at(task, at, block_of);
            at += minutes;
        }
    }

    void line_up_last(const TimetableRule& rule, const std::vector<std::size_t>& block_of) {
        auto sitting = problem_.sittings.size();
        int at = problem_.sittings.back().end;
        --sitting;
        for (auto task = rule.tasks.rbegin(); task != rule.tasks.rend(); ++task) {
            if (!counts(*task) || core_.blocks[block_of[*task]].fixed) continue;
            const auto minutes = core_.blocks[block_of[*task]].minutes;
            while (true) {
                const auto* const other = in_the_way(at - minutes, at);
                if (other != nullptr) {
                    at = *other->fixed;
                } else if (at - minutes < problem_.sittings[sitting].start && sitting > 0) {
                    at = problem_.sittings[--sitting].end;
                } else if (at > problem_.sittings.front().start &&
                           !allowed(core_.blocks[block_of[*task]], at - minutes)) {
                    at -= problem_.grid;
                } else {
                    break;
                }
            }
            at -= minutes;
            put_at(*task, at, block_of);
        }
    }

    Core& core_;
    const TimetableProblem& problem_;
    const Active& active_;
};

}  // namespace

bool fixed_by(const TimetableProblem& problem, const TimetableRule& rule, std::size_t task) {
    return rule.kind == Kind::window && rule.strength == Strength::must && rule.windows.size() == 1 &&
           rule.windows.front().until - rule.windows.front().from == problem.tasks[task].minutes;
}

std::vector<std::size_t> put_blocks(Core& core, const Active& active) {
    return Blocks(core, active).put();
}

void put_bins(Core& core) {
    const auto& problem = *core.problem;
    std::vector<Bin> fixed;
    for (std::size_t b = 0; b < core.blocks.size(); ++b) {
        const auto& block = core.blocks[b];
        if (!block.fixed) continue;
        const auto sitting = sitting_at(problem, *block.fixed);
        if (sitting == problem.sittings.size()) continue;
        if (!block.beside && *block.fixed + block.minutes > problem.sittings[sitting].end) continue;
        fixed.push_back({.sitting = sitting,
                         .start = *block.fixed,
                         .minutes = block.minutes,
                         .beside = block.beside,
                         .only = b});
    }
    std::ranges::stable_sort(fixed, {}, &Bin::start);
    const auto add = [&](std::size_t sitting, int from, int until) {
        const auto minutes = (until - from) / problem.grid * problem.grid;
        if (minutes > 0) core.bins.push_back({.sitting = sitting, .start = from, .minutes = minutes});
    };
    for (std::size_t s = 0; s < problem.sittings.size(); ++s) {
        int at = problem.sittings[s].start;
        for (const auto& bin : fixed) {
            if (bin.sitting != s || bin.beside) continue;
            add(s, at, bin.start);
            at = std::max(at, bin.start + bin.minutes);
        }
        add(s, at, problem.sittings[s].end);
    }
    core.bins.insert(core.bins.end(), fixed.begin(), fixed.end());
    std::ranges::stable_sort(core.bins, {}, &Bin::start);
    for (std::size_t s = 0; s < problem.sittings.size(); ++s) {
        const auto& sitting = problem.sittings[s];
        core.bins.push_back(
            {.sitting = s, .start = sitting.start, .minutes = sitting.minutes(), .beside = true});
    }
}

}  // namespace plenum::timetable
