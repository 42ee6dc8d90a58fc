// A good plan to begin with.
#include <plenum/timetable/plan.hpp>

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace plenum::timetable {

namespace {

constexpr int rounds = 60;
constexpr std::int64_t price_of_a_must = 100'000;

class Search {
public:
    explicit Search(const Core& core) : core_(core), load_(core.bins.size()) {
        mentioned_.resize(core.blocks.size());
        for (std::size_t c = 0; c < core.clauses.size(); ++c) {
            mentioned_[core.clauses[c].a].push_back(c);
            if (core.clauses[c].b != core.clauses[c].a) mentioned_[core.clauses[c].b].push_back(c);
        }
    }

    std::optional<Plan> run() {
        std::optional<Plan> best;
        if (!greedy()) return best;
        for (int round = 0; round < rounds; ++round) {
            if (round > 0) shake();
            climb();
            auto plan = plan_of(core_, at_);
            if (plan && (!best || plan->points < best->points)) best = std::move(plan);
            if (best && round % 4 == 3) set(best->assignment);
        }
        return best;
    }

private:
    /// Points of a block where it stands; those of clauses about `counted`, another block, left out.
    std::int64_t price(std::size_t block, std::size_t counted) const {
        const auto bin = at_[block];
        std::int64_t result = core_.blocks[block].cost[bin];
        for (const auto c : mentioned_[block]) {
            const auto& clause = core_.clauses[c];
            if (counted != block && (clause.a == counted || clause.b == counted)) continue;
            if (broken(core_, clause, at_)) result += clause.must ? price_of_a_must : clause.weight;
        }
        return result;
    }

    std::int64_t fullness(std::size_t bin) const {
        const auto& place = core_.bins[bin];
        if (place.beside || place.only) return 0;
        const auto over = load_[bin].minutes - place.minutes;
        if (over <= 0) return 0;
        const auto given_up = std::min(over, load_[bin].spare);
        return std::int64_t{core_.spare_weight} * (given_up / core_.problem->grid) +
               price_of_a_must * ((over - given_up) / core_.problem->grid);
    }

    void move(std::size_t block, std::size_t bin) {
        const auto& each = core_.blocks[block];
        load_[at_[block]].minutes -= each.minutes;
        load_[at_[block]].spare -= each.spare;
        at_[block] = bin;
        load_[bin].minutes += each.minutes;
        load_[bin].spare += each.spare;
    }

    void set(const Assignment& assignment) {
        for (std::size_t b = 0; b < assignment.size(); ++b) move(b, assignment[b]);
    }

    /// The longest first, each where it costs least at the moment.
    bool greedy() {
        std::vector<std::size_t> order(core_.blocks.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        at_.assign(core_.blocks.size(), 0);
        for (std::size_t b = 0; b < at_.size(); ++b) {
            const auto first = std::ranges::find(core_.blocks[b].may, 1);
            if (first == core_.blocks[b].may.end()) return false;
            at_[b] = static_cast<std::size_t>(first - core_.blocks[b].may.begin());
        }
        for (std::size_t b = 0; b < at_.size(); ++b) {
            load_[at_[b]].minutes += core_.blocks[b].minutes;
            load_[at_[b]].spare += core_.blocks[b].spare;
        }
        std::ranges::stable_sort(order, std::greater<>{},
                                 [&](std::size_t b) { return core_.blocks[b].minutes; });
        for (const auto block : order) relocate(block);
        return true;
    }

    bool relocate(std::size_t block) {
        const auto from = at_[block];
        if (core_.blocks[block].fixed) return false;
        auto best = from;
        std::int64_t least = 0;
        const auto before = price(block, block) + fullness(from);
        for (std::size_t bin = 0; bin < core_.bins.size(); ++bin) {
            if (bin == from || core_.blocks[block].may[bin] == 0) continue;
            const auto there = fullness(bin);
            move(block, bin);
            const auto change = price(block, block) + fullness(bin) + fullness(from) - there - before;
            move(block, from);
            if (change < least) {
                least = change;
                best = bin;
            }
        }
        move(block, best);
        return best != from;
    }

    bool swap(std::size_t a, std::size_t b) {
        const auto one = at_[a];
        const auto two = at_[b];
        if (one == two || core_.blocks[a].may[two] == 0 || core_.blocks[b].may[one] == 0) return false;
        const auto sum = [&] { return price(a, a) + price(b, a) + fullness(one) + fullness(two); };
        const auto before = sum();
        move(a, two);
        move(b, one);
        if (sum() < before) return true;
        move(a, one);
        move(b, two);
        return false;
    }

    void climb() {
        for (bool better = true; better;) {
            better = false;
            for (std::size_t a = 0; a < at_.size(); ++a) better = relocate(a) || better;
            for (std::size_t a = 0; a < at_.size(); ++a) {
                for (auto b = a + 1; b < at_.size(); ++b) better = swap(a, b) || better;
            }
        }
    }

    /// Some blocks somewhere else, by a sequence that is always the same.
    void shake() {
        for (int times = 0; times < 5; ++times) {
            const auto block = next(core_.blocks.size());
            std::vector<std::size_t> bins;
            for (std::size_t bin = 0; bin < core_.bins.size(); ++bin) {
                if (core_.blocks[block].may[bin] != 0) bins.push_back(bin);
            }
            move(block, bins[next(bins.size())]);
        }
    }

    std::size_t next(std::size_t below) {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>((state_ >> 33U) % below);
    }

    struct Load {
        int minutes = 0;
        int spare = 0;
    };

    const Core& core_;
    std::vector<Load> load_;
    std::vector<std::vector<std::size_t>> mentioned_;
    Assignment at_;
    std::uint64_t state_ = 20260101;
};

}  // namespace

std::optional<Plan> start_plan(const Core& core) {
    if (core.blocks.empty() || core.bins.empty()) return std::nullopt;
    return Search(core).run();
}

}  // namespace plenum::timetable
