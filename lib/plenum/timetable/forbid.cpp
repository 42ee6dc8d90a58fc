// What the order inside a session does not allow, told to the linear program.
#include <plenum/timetable/formulate.hpp>

#include <algorithm>

namespace plenum::timetable {

namespace {

/// The fewest of those blocks and wishes that already have no order: what can be left out is left out.
void reduce(const Core& core, std::size_t bin, const std::vector<int>& minutes,
            std::vector<std::size_t>& blocks, std::vector<std::size_t>& kept) {
    const auto without = [](const std::vector<std::size_t>& all, std::size_t index) {
        auto result = all;
        result.erase(result.begin() + static_cast<std::ptrdiff_t>(index));
        return result;
    };
    for (std::size_t i = kept.size(); i-- > 0;) {
        auto fewer = without(kept, i);
        if (!arrange(core, bin, blocks, fewer, minutes)) kept = std::move(fewer);
    }
    for (std::size_t i = blocks.size(); i-- > 0;) {
        auto fewer = without(blocks, i);
        if (!arrange(core, bin, fewer, kept, minutes)) blocks = std::move(fewer);
    }
}

}  // namespace

std::size_t forbid(const Core& core, Formulation& formulation, const std::vector<double>& values) {
    const auto assignment = assignment_of(formulation, values);
    std::size_t added = 0;
    for (std::size_t bin = 0; bin < core.bins.size(); ++bin) {
        if (core.bins[bin].only) continue;
        std::vector<std::size_t> blocks;
        for (std::size_t b = 0; b < assignment.size(); ++b) {
            if (assignment[b] == bin) blocks.push_back(b);
        }
        const auto here = [&](std::size_t block) { return assignment[block] == bin; };
        std::vector<std::size_t> kept;
        for (std::size_t c = 0; c < core.clauses.size(); ++c) {
            const auto& clause = core.clauses[c];
            const auto gives = formulation.gives[c];
            if (gives >= 0 && values[static_cast<std::size_t>(gives)] > 0.5) continue;
            const bool counts = clause.kind == Clause::Kind::window
                                    ? here(clause.a)
                                    : clause.kind == Clause::Kind::before && here(clause.a) && here(clause.b);
            if (counts) kept.push_back(c);
        }
        if (blocks.empty() || kept.empty()) continue;
        // Whoever can be short is taken as short: what has no order even so has none.
        std::vector<int> minutes;
        for (const auto& block : core.blocks) minutes.push_back(block.minutes - block.spare);
        if (const auto exact = shortened(core, assignment)) {
            if (arrange(core, bin, blocks, kept, *exact)) continue;
            if (arrange(core, bin, blocks, kept, minutes)) minutes = *exact;
        }
        reduce(core, bin, minutes, blocks, kept);
        std::vector<std::pair<int, double>> terms;
        for (const auto block : blocks) terms.emplace_back(formulation.at[block][bin], 1);
        for (const auto clause : kept) {
            if (formulation.gives[clause] >= 0) terms.emplace_back(formulation.gives[clause], -1);
        }
        formulation.program.at_most(std::move(terms), static_cast<double>(blocks.size()) - 1);
        ++added;
    }
    return added;
}

}  // namespace plenum::timetable
