// The order of blocks inside a stretch of time.
#include <plenum/timetable/arrange.hpp>

#include <algorithm>
#include <map>

namespace plenum::timetable {

namespace {

constexpr std::size_t most_cases = 2'000'000;
constexpr int never = -1;

/// Blocks that may stand for each other, or one alone.
struct Group {
    std::vector<std::size_t> blocks;
    int steps = 0;
    std::vector<bool> starts;          ///< by step: may begin there; empty: anywhere
    std::vector<std::size_t> after{};  ///< groups that must be over before
    std::size_t weight = 1;            ///< in the number of a case
};

class Arranging {
public:
    Arranging(const Core& core, std::size_t bin, const std::vector<std::size_t>& blocks,
              const std::vector<std::size_t>& kept, const std::vector<int>& minutes)
        : core_(core),
          bin_(core.bins[bin]),
          grid_(core.problem->grid),
          steps_(bin_.minutes / grid_) {
        gather(blocks, kept, minutes);
    }

    std::optional<std::vector<Start>> run() {
        if (cases_ > most_cases) return std::nullopt;
        latest_.assign(cases_, never);
        latest_[0] = steps_;
        for (std::size_t left = 1; left < cases_; ++left) latest_[left] = latest_of(left);
        if (latest_[cases_ - 1] < 0) return std::nullopt;
        return forward();
    }

private:
    void gather(const std::vector<std::size_t>& blocks, const std::vector<std::size_t>& kept,
                const std::vector<int>& minutes) {
        std::map<std::size_t, std::size_t> group_of;
        std::map<int, std::size_t> plain;
        for (const auto block : blocks) {
            const auto steps = (minutes[block] + grid_ - 1) / grid_;
            std::vector<const Clause*> windows;
            bool alone = false;
            for (const auto index : kept) {
                const auto& clause = core_.clauses[index];
                if (clause.kind == Clause::Kind::window && clause.a == block) windows.push_back(&clause);
                alone = alone ||
                        (clause.kind == Clause::Kind::before && (clause.a == block || clause.b == block));
            }
            if (windows.empty() && !alone) {
                const auto [found, is_new] = plain.emplace(steps, groups_.size());
                if (is_new) groups_.push_back({.blocks = {}, .steps = steps, .starts = {}});
                groups_[found->second].blocks.push_back(block);
                continue;
            }
            group_of[block] = groups_.size();
            groups_.push_back({.blocks = {block}, .steps = steps, .starts = {}});
            for (int step = 0; step < steps_ && !windows.empty(); ++step) {
                groups_.back().starts.push_back(std::ranges::all_of(windows, [&](const Clause* clause) {
                    return takes(core_, *clause, bin_.start + step * grid_);
                }));
            }
        }
        for (const auto index : kept) {
            const auto& clause = core_.clauses[index];
            if (clause.kind != Clause::Kind::before) continue;
            if (group_of.contains(clause.a) && group_of.contains(clause.b)) {
                groups_[group_of[clause.b]].after.push_back(group_of[clause.a]);
            }
        }
        for (auto& group : groups_) {
            group.weight = cases_;
            cases_ *= group.blocks.size() + 1;
            if (cases_ > most_cases) return;
        }
    }

    std::size_t count(std::size_t left, const Group& group) const {
        return left / group.weight % (group.blocks.size() + 1);
    }

    bool may_be_next(std::size_t left, const Group& group) const {
        return count(left, group) > 0 && std::ranges::all_of(group.after, [&](std::size_t other) {
                   return count(left, groups_[other]) == 0;
               });
    }

    int latest_of(std::size_t left) const {
        int result = never;
        for (const auto& group : groups_) {
            if (!may_be_next(left, group)) continue;
            auto start = latest_[left - group.weight] - group.steps;
            while (start >= 0 && !group.starts.empty() && !group.starts[static_cast<std::size_t>(start)])
                --start;
            result = std::max(result, start);
        }
        return result;
    }

    /// The next of what is left: without a wait if it can be, then as the running order has it.
    std::vector<Start> forward() const {
        std::vector<Start> result;
        std::vector<std::size_t> used(groups_.size());
        auto left = cases_ - 1;
        for (int at = 0; left > 0;) {
            std::size_t best = groups_.size();
            int best_start = steps_;
            for (std::size_t g = 0; g < groups_.size(); ++g) {
                const auto& group = groups_[g];
                if (!may_be_next(left, group)) continue;
                auto start = at;
                const auto limit = latest_[left - group.weight] - group.steps;
                while (start <= limit && !group.starts.empty() &&
                       !group.starts[static_cast<std::size_t>(start)]) {
                    ++start;
                }
                if (start > limit || latest_[left - group.weight] < 0) continue;
                const bool earlier =
                    best == groups_.size() || start < best_start ||
                    (start == best_start && group.blocks[used[g]] < groups_[best].blocks[used[best]]);
                if (earlier) {
                    best = g;
                    best_start = start;
                }
            }
            if (best == groups_.size()) return {};
            result.emplace_back(groups_[best].blocks[used[best]++], bin_.start + best_start * grid_);
            at = best_start + groups_[best].steps;
            left -= groups_[best].weight;
        }
        return result;
    }

    const Core& core_;
    const Bin& bin_;
    int grid_;
    int steps_;
    std::vector<Group> groups_;
    std::size_t cases_ = 1;
    std::vector<int> latest_;
};

}  // namespace

bool is_timed(const Core& core, std::size_t block, std::size_t bin) {
    return std::ranges::any_of(core.clauses, [&](const Clause& clause) {
        if (clause.kind == Clause::Kind::before) return clause.a == block || clause.b == block;
        return clause.kind == Clause::Kind::window && clause.a == block &&
               suits(core, clause, core.bins[bin]) == Suits::some;
    });
}

std::optional<std::vector<Start>> arrange(const Core& core, std::size_t bin,
                                          const std::vector<std::size_t>& blocks,
                                          const std::vector<std::size_t>& kept,
                                          const std::vector<int>& minutes) {
    const auto& place = core.bins[bin];
    if (place.only) return std::vector<Start>{{*place.only, place.start}};
    if (!place.beside) return Arranging(core, bin, blocks, kept, minutes).run();
    std::vector<Start> result;  // each on a track of its own
    for (const auto block : blocks) {
        std::optional<int> start;
        for (int at = 0; !start && at < place.minutes; at += core.problem->grid) {
            const bool taken = std::ranges::all_of(kept, [&](std::size_t index) {
                const auto& clause = core.clauses[index];
                return clause.kind != Clause::Kind::window || clause.a != block ||
                       takes(core, clause, place.start + at);
            });
            if (taken) start = place.start + at;
        }
        if (!start) return std::nullopt;
        result.emplace_back(block, *start);
    }
    return result;
}

std::optional<std::vector<int>> shortened(const Core& core, const Assignment& assignment) {
    std::vector<int> result;
    std::vector<int> over(core.bins.size());
    for (std::size_t k = 0; k < core.bins.size(); ++k) over[k] = -core.bins[k].minutes;
    for (std::size_t b = 0; b < core.blocks.size(); ++b) {
        result.push_back(core.blocks[b].minutes);
        over[assignment[b]] += core.blocks[b].minutes;
    }
    const auto grid = core.problem->grid;
    for (std::size_t k = 0; k < core.bins.size(); ++k) {
        if (core.bins[k].beside || core.bins[k].only) continue;
        while (over[k] > 0) {
            // The one that has the most left of what it wanted gives way.
            std::size_t longest = core.blocks.size();
            const auto kept = [&](std::size_t b) {
                return static_cast<double>(result[b]) / core.blocks[b].minutes;
            };
            for (std::size_t b = 0; b < core.blocks.size(); ++b) {
                const auto& block = core.blocks[b];
                if (assignment[b] != k || block.minutes - result[b] + grid > block.spare) continue;
                if (longest == core.blocks.size() || kept(b) > kept(longest) ||
                    (kept(b) >= kept(longest) && result[b] > result[longest])) {
                    longest = b;
                }
            }
            if (longest == core.blocks.size()) return std::nullopt;
            result[longest] -= grid;
            over[k] -= grid;
        }
    }
    return result;
}

}  // namespace plenum::timetable
