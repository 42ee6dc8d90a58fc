// A problem as it is solved.
#include <plenum/timetable/blocks.hpp>
#include <plenum/timetable/check.hpp>
#include <plenum/timetable/core.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::timetable {

namespace {

using Kind = TimetableRule::Kind;

void put_clauses(Core& core, const Active& active, const std::vector<std::size_t>& block_of) {
    const auto& problem = *core.problem;
    const auto in = [&](std::size_t task) { return block_of[task] < core.blocks.size(); };
    for (std::size_t r = 0; r < problem.rules.size(); ++r) {
        const auto& rule = problem.rules[r];
        if (active.rules[r] == 0) continue;
        Clause clause{.rule = r, .must = rule.strength == Strength::must, .weight = rule.weight};
        std::vector<std::size_t> tasks;
        std::ranges::copy_if(rule.tasks, std::back_inserter(tasks), in);
        const auto pair = [&](Clause::Kind kind, std::size_t one, std::size_t two) {
            clause.kind = kind;
            clause.a = block_of[one];
            clause.b = block_of[two];
            if (clause.a != clause.b) core.clauses.push_back(clause);
        };
        if (rule.kind == Kind::window) {
            for (const auto task : tasks) {
                const auto& block = core.blocks[block_of[task]];
                const auto index = std::ranges::find(block.tasks, task) - block.tasks.begin();
                clause.a = block_of[task];
                clause.offset = block.offsets[static_cast<std::size_t>(index)];
                clause.minutes = problem.tasks[task].minutes;
                core.clauses.push_back(clause);
            }
        } else if (rule.kind == Kind::apart) {
            for (std::size_t a = 0; a < tasks.size(); ++a) {
                for (auto b = a + 1; b < tasks.size(); ++b) pair(Clause::Kind::apart, tasks[a], tasks[b]);
            }
        } else if (rule.kind == Kind::together || rule.kind == Kind::before) {
            const auto kind = rule.kind == Kind::before ? Clause::Kind::before : Clause::Kind::together;
            for (std::size_t i = 1; i < tasks.size(); ++i) pair(kind, tasks[i - 1], tasks[i]);
        }
    }
}

/// Points of a task for standing in a session.
int points(const TimetableProblem& problem, const TimetableRule& rule, std::size_t index, std::size_t sitting,
           const std::vector<std::size_t>& afternoon) {
    const auto& task = problem.tasks[index];
    if (rule.kind == Kind::lively) {
        const bool there = !task.parallel && std::ranges::find(afternoon, sitting) != afternoon.end();
        return there ? -lively_points(rule.weight, task.minutes, task.liveliness) : 0;
    }
    if (std::ranges::find(rule.tasks, index) == rule.tasks.end()) return 0;
    const auto away = sitting < task.home       ? task.home - sitting
                      : sitting > task.home_end ? sitting - task.home_end
                                                : 0;
    return rule.weight * static_cast<int>(away);
}

void put_costs(Core& core, const Active& active) {
    const auto& problem = *core.problem;
    const auto afternoon = last_afternoon(problem);
    for (auto& block : core.blocks) block.cost.assign(core.bins.size(), 0);
    for (std::size_t r = 0; r < problem.rules.size(); ++r) {
        const auto& rule = problem.rules[r];
        if (active.rules[r] == 0) continue;
        if (rule.kind == Kind::even && rule.strength != Strength::must) core.spare_weight += rule.weight;
        if (rule.kind != Kind::lively && rule.kind != Kind::order) continue;
        if (rule.kind == Kind::lively) {
            core.lively_must = core.lively_must || rule.strength == Strength::must;
            int room = 0;
            for (const auto s : afternoon) room += problem.sittings[s].minutes();
            core.constant += lively_points(rule.weight, room, 100);
        }
        for (auto& block : core.blocks) {
            for (std::size_t bin = 0; bin < core.bins.size(); ++bin) {
                for (const auto task : block.tasks) {
                    block.cost[bin] += points(problem, rule, task, core.bins[bin].sitting, afternoon);
                }
            }
        }
    }
}

/// Nothing that has no time of its own stands before what opens conference, or after what closes it.
void close_ends(Core& core, const Active& active, const std::vector<std::size_t>& block_of) {
    const auto& problem = *core.problem;
    for (std::size_t r = 0; r < problem.rules.size(); ++r) {
        const auto& rule = problem.rules[r];
        if (active.rules[r] == 0 || (rule.kind != Kind::first && rule.kind != Kind::last)) continue;
        for (const auto task : rule.tasks) {
            if (block_of[task] >= core.blocks.size() || !core.blocks[block_of[task]].fixed) continue;
            const auto start = *core.blocks[block_of[task]].fixed;
            for (auto& block : core.blocks) {
                if (block.fixed || block.beside) continue;
                for (std::size_t k = 0; k < core.bins.size(); ++k) {
                    const bool outside =
                        rule.kind == Kind::first ? core.bins[k].start < start : core.bins[k].start > start;
                    if (outside) block.may[k] = 0;
                }
            }
        }
    }
}

void put_may(Core& core, const Active& active, const std::vector<std::size_t>& block_of) {
    for (std::size_t b = 0; b < core.blocks.size(); ++b) {
        auto& block = core.blocks[b];
        block.may.assign(core.bins.size(), 0);
        for (std::size_t k = 0; k < core.bins.size(); ++k) {
            const auto& bin = core.bins[k];
            const bool fits = block.fixed ? bin.only == b
                                          : !bin.only && bin.beside == block.beside &&
                                                (block.beside || block.minutes - block.spare <= bin.minutes);
            block.may[k] = fits ? 1 : 0;
        }
    }
    close_ends(core, active, block_of);
    for (const auto& clause : core.clauses) {
        if (clause.kind != Clause::Kind::window || !clause.must) continue;
        for (std::size_t k = 0; k < core.bins.size(); ++k) {
            if (suits(core, clause, core.bins[k]) == Suits::none) core.blocks[clause.a].may[k] = 0;
        }
    }
}

}  // namespace

Active everything(const TimetableProblem& problem) {
    return {.rules = std::vector<std::uint8_t>(problem.rules.size(), 1),
            .tasks = std::vector<std::uint8_t>(problem.tasks.size(), 1)};
}

bool takes(const Core& core, const Clause& clause, int start) {
    const auto from = start + clause.offset;
    const auto until = from + clause.minutes;
    return std::ranges::any_of(core.problem->rules[clause.rule].windows, [&](const TimeWindow& window) {
        return window.from <= from && until <= window.until;
    });
}

Suits suits(const Core& core, const Clause& clause, const Bin& bin) {
    const auto& block = core.blocks[clause.a];
    if (block.fixed) return takes(core, clause, *block.fixed) ? Suits::all : Suits::none;
    bool some = false;
    bool all = true;
    const auto last = bin.beside ? std::max(bin.minutes - block.minutes, 0) : bin.minutes - block.minutes;
    for (int at = 0; at <= std::max(last, 0); at += core.problem->grid) {
        const bool taken = takes(core, clause, bin.start + at);
        some = some || taken;
        all = all && taken;
    }
    return all ? Suits::all : some ? Suits::some : Suits::none;
}

bool too_near(const Core& core, std::size_t rule, std::size_t a, std::size_t b) {
    const auto& wanted = core.problem->rules[rule];
    const auto& sittings = core.problem->sittings;
    if (wanted.hours > 0) return std::abs(sittings[a].start - sittings[b].start) < wanted.hours * 60;
    return std::max(a, b) - std::min(a, b) < static_cast<std::size_t>(wanted.sessions);
}

bool broken(const Core& core, const Clause& clause, const Assignment& assignment) {
    const auto& a = core.bins[assignment[clause.a]];
    const auto& b = core.bins[assignment[clause.b]];
    switch (clause.kind) {
    case Clause::Kind::window: return suits(core, clause, a) == Suits::none;
    case Clause::Kind::apart: return too_near(core, clause.rule, a.sitting, b.sitting);
    case Clause::Kind::together: return a.sitting != b.sitting;
    case Clause::Kind::before:
        if (a.beside != b.beside) return a.sitting >= b.sitting;
        return a.start > b.start;
    }
    return false;
}

Core core(const TimetableProblem& problem, const Active& active) {
    Core result;
    result.problem = &problem;
    const auto block_of = put_blocks(result, active);
    for (std::size_t r = 0; r < problem.rules.size(); ++r) {
        const auto& rule = problem.rules[r];
        const bool whole = active.rules[r] != 0 && rule.kind == Kind::even && rule.strength == Strength::must;
        for (auto& block : result.blocks) block.spare = whole ? 0 : block.spare;
    }
    put_bins(result);
    put_clauses(result, active, block_of);
    put_may(result, active, block_of);
    put_costs(result, active);
    return result;
}

}  // namespace plenum::timetable
