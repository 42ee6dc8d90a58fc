// The problem as a linear program.
#include <plenum/timetable/check.hpp>
#include <plenum/timetable/formulate.hpp>

#include <algorithm>

namespace plenum::timetable {

namespace {

using Terms = std::vector<std::pair<int, double>>;

class Formulating {
public:
    explicit Formulating(const Core& core) : core_(core) {}

    Formulation run() {
        put_columns();
        put_room();
        put_clashes();
        for (std::size_t c = 0; c < core_.clauses.size(); ++c) put_clause(c);
        put_cliques();
        put_lively();
        return std::move(result_);
    }

private:
    Program& program() { return result_.program; }

    void put_columns() {
        for (const auto& block : core_.blocks) {
            auto& row = result_.at.emplace_back(core_.bins.size(), -1);
            Terms one;
            for (std::size_t bin = 0; bin < core_.bins.size(); ++bin) {
                if (block.may[bin] == 0) continue;
                row[bin] = program().column(block.cost[bin]);
                one.emplace_back(row[bin], 1);
            }
            program().exactly(std::move(one), 1);
        }
        for (const auto& clause : core_.clauses) {
            result_.gives.push_back(clause.must ? -1 : program().column(clause.weight));
        }
    }

    void put_room() {
        const auto grid = core_.problem->grid;
        result_.given_up.assign(core_.bins.size(), -1);
        for (std::size_t bin = 0; bin < core_.bins.size(); ++bin) {
            if (core_.bins[bin].beside || core_.bins[bin].only) continue;
            Terms full;
            Terms spare;
            int most = 0;
            for (std::size_t b = 0; b < core_.blocks.size(); ++b) {
                const auto column = result_.at[b][bin];
                if (column < 0) continue;
                full.emplace_back(column, core_.blocks[b].minutes / grid);
                if (core_.blocks[b].spare == 0) continue;
                most += core_.blocks[b].spare / grid;
                spare.emplace_back(column, -core_.blocks[b].spare / grid);
            }
            if (most > 0) {
                const auto column = program().column(core_.spare_weight, most);
                result_.given_up[bin] = column;
                full.emplace_back(column, -1);
                spare.emplace_back(column, 1);
                program().at_most(std::move(spare), 0);
            }
            program().at_most(std::move(full), core_.bins[bin].minutes / grid);
        }
    }

    /// Fixed blocks that want the same time.
    void put_clashes() {
        for (std::size_t a = 0; a < core_.bins.size(); ++a) {
            for (auto b = a + 1; b < core_.bins.size(); ++b) {
                const auto& one = core_.bins[a];
                const auto& two = core_.bins[b];
                if (!one.only || !two.only || one.beside || two.beside) continue;
                if (one.start + one.minutes <= two.start || two.start + two.minutes <= one.start) continue;
                program().at_most({{result_.at[*one.only][a], 1}, {result_.at[*two.only][b], 1}}, 1);
            }
        }
    }

    /// The columns by which a block stands in bins that `which` says yes to.
    template <class Which>
    Terms where(std::size_t block, double factor, Which which) const {
        Terms result;
        for (std::size_t bin = 0; bin < core_.bins.size(); ++bin) {
            const auto column = result_.at[block][bin];
            if (column >= 0 && which(core_.bins[bin])) result.emplace_back(column, factor);
        }
        return result;
    }

    static void append(Terms& to, Terms more) { to.insert(to.end(), more.begin(), more.end()); }

    void put(Terms terms, std::size_t clause, double most) {
        if (result_.gives[clause] >= 0) terms.emplace_back(result_.gives[clause], -1);
        program().at_most(std::move(terms), most);
    }

    void put_clause(std::size_t index) {
        const auto& clause = core_.clauses[index];
        switch (clause.kind) {
        case Clause::Kind::window:
            if (clause.must) return;  // where it may stand says that already
            return put(
                where(clause.a, 1, [&](const Bin& bin) { return suits(core_, clause, bin) == Suits::none; }),
                index, 0);
        case Clause::Kind::apart: return put_apart(index);
        case Clause::Kind::together: return put_together(index);
        case Clause::Kind::before: return put_before(index);
        }
    }

    /// Sessions from `first` on that are too near to it.
    bool in_reach(std::size_t rule, std::size_t first, std::size_t sitting) const {
        return sitting >= first && too_near(core_, rule, first, sitting);
    }

    void put_apart(std::size_t index) {
        const auto& clause = core_.clauses[index];
        for (std::size_t s = 0; s < core_.problem->sittings.size(); ++s) {
            const auto near = [&](const Bin& bin) { return in_reach(clause.rule, s, bin.sitting); };
            auto terms = where(clause.a, 1, near);
            append(terms, where(clause.b, 1, near));
            put(std::move(terms), index, 1);
        }
    }

    void put_together(std::size_t index) {
        const auto& clause = core_.clauses[index];
        for (std::size_t s = 0; s < core_.problem->sittings.size(); ++s) {
            const auto there = [&](const Bin& bin) { return bin.sitting == s; };
            for (const double sign : {1.0, -1.0}) {
                auto terms = where(clause.a, sign, there);
                append(terms, where(clause.b, -sign, there));
                put(std::move(terms), index, 0);
            }
        }
    }

    void put_before(std::size_t index) {
        const auto& clause = core_.clauses[index];
        const bool mixed = core_.blocks[clause.a].beside != core_.blocks[clause.b].beside;
        for (std::size_t k = 0; k < core_.bins.size(); ++k) {
            const auto& last = core_.bins[k];
            const auto until = [&](const Bin& bin) {
                return mixed ? bin.sitting <= last.sitting : bin.start <= last.start;
            };
            const auto earlier = [&](const Bin& bin) {
                return mixed ? bin.sitting < last.sitting : until(bin);
            };
            auto terms = where(clause.b, 1, until);
            append(terms, where(clause.a, -1, earlier));
            put(std::move(terms), index, 0);
        }
    }

    /// Of all that are to stand apart, one in a stretch of near sessions; each more breaks at least one pair.
    void put_cliques() {
        for (std::size_t r = 0; r < core_.problem->rules.size(); ++r) {
            std::vector<std::size_t> blocks;
            Terms gives;
            for (std::size_t c = 0; c < core_.clauses.size(); ++c) {
                const auto& clause = core_.clauses[c];
                if (clause.rule != r || clause.kind != Clause::Kind::apart) continue;
                for (const auto block : {clause.a, clause.b}) {
                    if (std::ranges::find(blocks, block) == blocks.end()) blocks.push_back(block);
                }
                if (result_.gives[c] >= 0) gives.emplace_back(result_.gives[c], -1);
            }
            if (blocks.size() < 3) continue;
            for (std::size_t s = 0; s < core_.problem->sittings.size(); ++s) {
                auto terms = gives;
                for (const auto block : blocks) {
                    append(terms,
                           where(block, 1, [&](const Bin& bin) { return in_reach(r, s, bin.sitting); }));
                }
                program().at_most(std::move(terms), 1);
            }
        }
    }

    void put_lively() {
        if (!core_.lively_must) return;
        const auto afternoon = last_afternoon(*core_.problem);
        const auto gains = lively_gains(core_);
        Terms terms;
        for (std::size_t b = 0; b < core_.blocks.size(); ++b) {
            append(terms, where(b, -gains[b] / 100, [&](const Bin& bin) {
                       return std::ranges::find(afternoon, bin.sitting) != afternoon.end();
                   }));
        }
        program().at_most(std::move(terms), 0);
    }

    const Core& core_;
    Formulation result_;
};

}  // namespace

Formulation formulate(const Core& core) {
    return Formulating(core).run();
}

std::vector<double> values_of(const Core& core, const Formulation& formulation, const Plan& plan) {
    std::vector<double> result(formulation.program.columns.size());
    for (std::size_t b = 0; b < core.blocks.size(); ++b) {
        const auto column = formulation.at[b][plan.assignment[b]];
        if (column >= 0) result[static_cast<std::size_t>(column)] = 1;
        const auto given_up = formulation.given_up[plan.assignment[b]];
        const auto steps = (core.blocks[b].minutes - plan.minutes[b]) / core.problem->grid;
        if (given_up >= 0) result[static_cast<std::size_t>(given_up)] += steps;
    }
    for (const auto clause : plan.broken) {
        if (formulation.gives[clause] >= 0) result[static_cast<std::size_t>(formulation.gives[clause])] = 1;
    }
    return result;
}

Assignment assignment_of(const Formulation& formulation, const std::vector<double>& values) {
    Assignment result;
    for (const auto& row : formulation.at) {
        std::size_t bin = 0;
        for (std::size_t k = 0; k < row.size(); ++k) {
            if (row[k] >= 0 && values[static_cast<std::size_t>(row[k])] > 0.5) bin = k;
        }
        result.push_back(bin);
    }
    return result;
}

}  // namespace plenum::timetable
