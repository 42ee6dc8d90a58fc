#include <plenum/group/clusters.hpp>
#include <plenum/group/late.hpp>
#include <plenum/group/linkage.hpp>

#include <algorithm>
#include <map>
#include <queue>
#include <tuple>

namespace plenum::group {

namespace {

constexpr auto nowhere = static_cast<std::size_t>(-1);

/// A join that might be made, stale when one of the two has grown since.
struct Join {
    double strength = 0;
    std::size_t a = 0;  ///< a < b
    std::size_t b = 0;
    std::size_t size_a = 0;
    std::size_t size_b = 0;

    bool operator<(const Join& other) const {
        return std::tuple(strength, other.a, other.b) < std::tuple(other.strength, a, b);
    }
};

class Late {
public:
    Late(std::vector<std::vector<std::size_t>>& groups, std::size_t kept, double cut)
        : groups_(groups),
          kept_(kept),
          cut_(cut),
          sums_(groups.size()) {}

    void add(std::size_t a, std::size_t b, double confidence) {
        if (std::max(a, b) < kept_) return;  // what is kept stays apart
        sums_[a][b] += confidence;
        sums_[b][a] += confidence;
    }

    void run() {
        for (std::size_t a = 0; a < sums_.size(); ++a) {
            for (const auto& [b, sum] : sums_[a]) {
                if (a < b) offer(a, b, sum);
            }
        }
        while (!joins_.empty()) {
            const auto best = joins_.top();
            joins_.pop();
            if (groups_[best.a].size() == best.size_a && groups_[best.b].size() == best.size_b) join(best);
        }
    }

private:
    void offer(std::size_t a, std::size_t b, double sum) {
        if (b < a) std::swap(a, b);
        const auto strength = pull(sum, groups_[a].size(), groups_[b].size());
        if (strength < cut_) return;
        joins_.push(
            {.strength = strength, .a = a, .b = b, .size_a = groups_[a].size(), .size_b = groups_[b].size()});
    }

    void join(const Join& best) {
        auto& kept = groups_[best.a];
        auto& gone = groups_[best.b];
        kept.insert(kept.end(), gone.begin(), gone.end());
        gone.clear();
        sums_[best.a].erase(best.b);
        for (const auto& [other, sum] : sums_[best.b]) {
            if (other == best.a) continue;
            sums_[other].erase(best.b);
            if (std::max(best.a, other) < kept_) continue;
            sums_[other][best.a] += sum;
            sums_[best.a][other] += sum;
        }
        sums_[best.b].clear();
        for (const auto& [other, sum] : sums_[best.a]) offer(best.a, other, sum);
    }

    std::vector<std::vector<std::size_t>>& groups_;
    std::size_t kept_;
    double cut_;
    std::vector<std::map<std::size_t, double>> sums_;
    std::priority_queue<Join> joins_;
};

}  // namespace

std::vector<std::vector<std::size_t>> join_late(std::vector<std::vector<std::size_t>> groups,
                                                std::size_t kept, std::size_t motions,
                                                const std::vector<Pair>& pairs, double cut) {
    std::vector<std::size_t> group_of(motions, nowhere);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (const auto member : groups[i]) group_of[member] = i;
    }
    // A copy was perhaps compared with its first alone, and belongs where that is.
    for (const auto& pair : pairs) {
        const auto [to, from] = std::minmax({group_of[pair.a], group_of[pair.b]});
        if (!is_copy(pair) || from == nowhere || from == to || from < kept) continue;
        for (const auto motion : groups[from]) group_of[motion] = to;
        groups[to].insert(groups[to].end(), groups[from].begin(), groups[from].end());
        groups[from].clear();
    }
    Late late(groups, kept, cut);
    for (const auto& pair : pairs) {
        const auto a = group_of[pair.a];
        const auto b = group_of[pair.b];
        if (a != nowhere && b != nowhere && a != b) late.add(a, b, pair.confidence);
    }
    late.run();
    return groups;
}

}  // namespace plenum::group
