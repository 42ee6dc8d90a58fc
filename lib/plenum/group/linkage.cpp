#include <plenum/group/linkage.hpp>

#include <algorithm>
#include <queue>
#include <unordered_map>

namespace plenum::group {

namespace {

/// A join that might be made. It is stale when one of the two has since become part of another.
struct Join {
    double mean = 0;
    std::size_t a = 0;  ///< a < b; a cluster goes by its first member
    std::size_t b = 0;
    std::size_t version_a = 0;
    std::size_t version_b = 0;

    bool operator<(const Join& other) const {
        if (mean != other.mean) return mean < other.mean;
        return a != other.a ? a > other.a : b > other.b;
    }
};

class Linkage {
public:
    Linkage(std::size_t count, const std::vector<Link>& links, double cut)
        : cut_(cut),
          clusters_(count),
          versions_(count, 0),
          sums_(count) {
        for (std::size_t i = 0; i < count; ++i) clusters_[i].members = {i};
        for (const auto& link : links) {
            sums_[link.a][link.b] += link.confidence;
            sums_[link.b][link.a] += link.confidence;
        }
        for (std::size_t a = 0; a < count; ++a) {
            for (const auto& [b, sum] : sums_[a]) {
                if (a < b) offer(a, b, sum);
            }
        }
    }

    std::vector<Cluster> run() {
        while (!joins_.empty()) {
            const auto best = joins_.top();
            joins_.pop();
            if (versions_[best.a] == best.version_a && versions_[best.b] == best.version_b) join(best);
        }
        std::vector<Cluster> result;
        for (auto& cluster : clusters_) {
            if (cluster.members.empty()) continue;
            std::ranges::sort(cluster.members);
            result.push_back(std::move(cluster));
        }
        return result;
    }

private:
    void offer(std::size_t a, std::size_t b, double sum) {
        const auto pairs = static_cast<double>(clusters_[a].members.size() * clusters_[b].members.size());
        const auto mean = sum / pairs;
        if (mean < cut_) return;
        if (b < a) std::swap(a, b);
        joins_.push({.mean = mean, .a = a, .b = b, .version_a = versions_[a], .version_b = versions_[b]});
    }

    /// Lance and Williams' rule for the average, kept as a sum: what two clusters have in common
    /// with a third is simply added.
    void join(const Join& best) {
        const auto [mean, a, b, version_a, version_b] = best;
        auto& kept = clusters_[a];
        auto& gone = clusters_[b];
        kept.weakest = std::min({kept.weakest, gone.weakest, mean});
        kept.members.insert(kept.members.end(), gone.members.begin(), gone.members.end());
        gone.members.clear();
        ++versions_[a];
        ++versions_[b];
        sums_[a].erase(b);
        for (const auto& [other, sum] : sums_[b]) {
            if (other == a) continue;
            sums_[other].erase(b);
            sums_[other][a] += sum;
            sums_[a][other] += sum;
        }
        sums_[b].clear();
        for (const auto& [other, sum] : sums_[a]) offer(a, other, sum);
    }

    double cut_;
    std::vector<Cluster> clusters_;
    std::vector<std::size_t> versions_;
    std::vector<std::unordered_map<std::size_t, double>> sums_;
    std::priority_queue<Join> joins_;
};

}  // namespace

std::vector<Cluster> average_link(std::size_t count, const std::vector<Link>& links, double cut) {
    return Linkage(count, links, cut).run();
}

}  // namespace plenum::group
