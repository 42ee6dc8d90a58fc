// The rules as a linear program over starts.
#include <plenum/timetable/blocks.hpp>
#include <plenum/timetable/check.hpp>
#include <plenum/timetable/plan.hpp>
#include <plenum/timetable/timed.hpp>

#include <algorithm>
#include <set>

namespace plenum::timetable {

namespace {

using Terms = std::vector<std::pair<int, double>>;

class Timing {
public:
    Timing(const Core& core, const std::vector<int>& minutes, const std::vector<TimetablePlace>& old)
        : core_(core),
          problem_(*core.problem),
          old_(old) {
        result_.minutes = minutes;
    }

    TimedProgram run() {
        for (std::size_t b = 0; b < core_.blocks.size(); ++b) put_choices(b);
        for (const auto& clause : core_.clauses) {
            result_.gives.push_back(clause.must ? -1 : program().column(clause.weight));
        }
        for (const auto& choice : result_.choices) times_.insert(choice.start);
        put_one_at_a_time();
        for (std::size_t c = 0; c < core_.clauses.size(); ++c) put_clause(c);
        for (const auto& rule : problem_.rules) put_ends(rule);
        put_lively();
        return std::move(result_);
    }

private:
    Program& program() { return result_.program; }
    int end(const Choice& choice) const { return choice.start + result_.minutes[choice.block]; }

    int cost(std::size_t block, std::size_t sitting) const {
        for (std::size_t k = 0; k < core_.bins.size(); ++k) {
            if (core_.bins[k].sitting == sitting) return core_.blocks[block].cost[k];
        }
        return 0;
    }

    bool allowed(std::size_t block, int start) const {
        return std::ranges::all_of(core_.clauses, [&](const Clause& clause) {
            return clause.kind != Clause::Kind::window || !clause.must || clause.a != block ||
                   takes(core_, clause, start);
        });
    }

    void put_choices(std::size_t index) {
        const auto& block = core_.blocks[index];
        const auto before = std::ranges::find(old_, block.tasks.front(), &TimetablePlace::task);
        Terms one;
        for (std::size_t s = 0; s < problem_.sittings.size(); ++s) {
            const auto& sitting = problem_.sittings[s];
            std::set<int> starts;
            for (auto at = sitting.start; at < sitting.end; at += problem_.grid) starts.insert(at);
            if (before != old_.end() && before->start >= sitting.start) starts.insert(before->start);
            // What follows something that ended off the grid may begin there.
            for (const auto& place : old_) {
                if (place.end >= sitting.start) starts.insert(place.end);
            }
            if (block.fixed && *block.fixed >= sitting.start) starts.insert(*block.fixed);
            // What opens or closes conference stands where it would anew, or where it did.
            if (block.fixed) {
                std::erase_if(starts, [&](int at) {
                    return at != *block.fixed && (before == old_.end() || at != before->start);
                });
            }
            for (const auto at : starts) {
                const bool inside =
                    at < sitting.end && (block.beside || at + result_.minutes[index] <= sitting.end);
                if (!inside || !allowed(index, at)) continue;
                const auto column = program().column(cost(index, s));
                result_.choices.push_back({.block = index, .sitting = s, .start = at, .column = column});
                one.emplace_back(column, 1);
            }
        }
        program().exactly(std::move(one), 1);
    }

    template <class Which>
    Terms where(std::size_t block, double factor, Which which) const {
        Terms result;
        for (const auto& choice : result_.choices) {
            if (choice.block == block && which(choice)) result.emplace_back(choice.column, factor);
        }
        return result;
    }

    static void append(Terms& to, const Terms& more) { to.insert(to.end(), more.begin(), more.end()); }

    void put(Terms terms, std::size_t clause, double most) {
        if (result_.gives[clause] >= 0) terms.emplace_back(result_.gives[clause], -1);
        program().at_most(std::move(terms), most);
    }

    void put_one_at_a_time() {
        for (const auto time : times_) {
            Terms terms;
            for (const auto& choice : result_.choices) {
                if (core_.blocks[choice.block].beside || choice.start > time || end(choice) <= time) continue;
                terms.emplace_back(choice.column, 1);
            }
            if (terms.size() > 1) program().at_most(std::move(terms), 1);
        }
    }

    void put_clause(std::size_t index) {
        const auto& clause = core_.clauses[index];
        const auto sittings = problem_.sittings.size();
        switch (clause.kind) {
        case Clause::Kind::window:
            if (!clause.must) {
                put(where(clause.a, 1, [&](const Choice& c) { return !takes(core_, clause, c.start); }),
                    index, 0);
            }
            return;
        case Clause::Kind::apart:
            for (std::size_t s = 0; s < sittings; ++s) {
                const auto near = [&](const Choice& c) {
                    return c.sitting >= s && too_near(core_, clause.rule, s, c.sitting);
                };
                auto terms = where(clause.a, 1, near);
                append(terms, where(clause.b, 1, near));
                put(std::move(terms), index, 1);
            }
            return;
        case Clause::Kind::together:
            for (std::size_t s = 0; s < sittings; ++s) {
                const auto there = [&](const Choice& c) { return c.sitting == s; };
                for (const double sign : {1.0, -1.0}) {
                    auto terms = where(clause.a, sign, there);
                    append(terms, where(clause.b, -sign, there));
                    put(std::move(terms), index, 0);
                }
            }
            return;
        case Clause::Kind::before:
            for (const auto time : times_) {
                auto terms = where(clause.b, 1, [&](const Choice& c) { return c.start <= time; });
                append(terms, where(clause.a, -1, [&](const Choice& c) { return end(c) <= time; }));
                put(std::move(terms), index, 0);
            }
        }
    }

    std::vector<std::size_t> blocks_of(const TimetableRule& rule) const {
        std::vector<std::size_t> result;
        for (const auto task : rule.tasks) {
            for (std::size_t b = 0; b < core_.blocks.size(); ++b) {
                const auto& tasks = core_.blocks[b].tasks;
                if (std::ranges::find(tasks, task) != tasks.end()) result.push_back(b);
            }
        }
        return result;
    }

    bool timed_by_rule(std::size_t block) const {
        return std::ranges::any_of(core_.blocks[block].tasks, [&](std::size_t task) {
            return std::ranges::any_of(problem_.rules, [&](const TimetableRule& rule) {
                return std::ranges::find(rule.tasks, task) != rule.tasks.end() &&
                       fixed_by(problem_, rule, task);
            });
        });
    }

    /// What opens conference is over before anything else begins, and what closes it begins after; one by
    /// one.
    void put_ends(const TimetableRule& rule) {
        const bool first = rule.kind == TimetableRule::Kind::first;
        if (!first && rule.kind != TimetableRule::Kind::last) return;
        const auto members = blocks_of(rule);
        for (std::size_t i = 0; i < members.size(); ++i) {
            std::vector<std::size_t> others;
            for (std::size_t b = 0; b < core_.blocks.size(); ++b) {
                const auto member = std::ranges::find(members, b);
                const auto rank = static_cast<std::size_t>(member - members.begin());
                if (b == members[i] || core_.blocks[b].beside || timed_by_rule(b)) continue;
                if (first ? rank > i : member == members.end() || rank < i) others.push_back(b);
            }
            put_end(members[i], others, first);
        }
    }

    void put_end(std::size_t block, const std::vector<std::size_t>& others, bool first) {
        const auto own = [&](const Choice& choice) { return choice.block == block; };
        if (std::ranges::count_if(result_.choices, own) == 1) {
            const auto only = *std::ranges::find_if(result_.choices, own);
            for (const auto& choice : result_.choices) {
                const bool wrong = first ? choice.start < end(only) : end(choice) > only.start;
                if (!wrong || std::ranges::find(others, choice.block) == others.end()) continue;
                program().columns[static_cast<std::size_t>(choice.column)].most = 0;
            }
            return;
        }
        for (const auto time : times_) {
            // First: whoever of the others began by now, only when the block is over. Last: the block has
            // begun by now only when all others are over.
            Terms terms;
            const auto n = static_cast<double>(others.size());
            for (const auto other : others) {
                append(terms, first ? where(other, 1, [&](const Choice& c) { return c.start <= time; })
                                    : where(other, -1, [&](const Choice& c) { return end(c) <= time; }));
            }
            append(terms, first ? where(block, -n, [&](const Choice& c) { return end(c) <= time; })
                                : where(block, n, [&](const Choice& c) { return c.start <= time; }));
            program().at_most(std::move(terms), 0);
        }
    }

    void put_lively() {
        if (!core_.lively_must) return;
        const auto afternoon = last_afternoon(problem_);
        const auto gains = lively_gains(core_);
        Terms terms;
        for (const auto& choice : result_.choices) {
            const bool there = std::ranges::find(afternoon, choice.sitting) != afternoon.end();
            if (there) terms.emplace_back(choice.column, -gains[choice.block] / 100);
        }
        program().at_most(std::move(terms), 0);
    }

    const Core& core_;
    const TimetableProblem& problem_;
    const std::vector<TimetablePlace>& old_;
    std::set<int> times_;
    TimedProgram result_;
};

}  // namespace

TimedProgram timed(const Core& core, const std::vector<int>& minutes,
                   const std::vector<TimetablePlace>& old) {
    return Timing(core, minutes, old).run();
}

}  // namespace plenum::timetable
