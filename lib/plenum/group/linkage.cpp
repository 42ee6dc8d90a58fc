#include <plenum/group/linkage.hpp>

#include <algorithm>
#include <cstdint>
#include <queue>
#include <utility>

namespace plenum::group {

namespace {

/// What a cluster has in common with another: the sum of the confidences between their members.
struct Bond {
    std::uint32_t other = 0;  ///< a cluster goes by its first member
    double sum = 0;
};

/// The join that a cluster likes best. It is stale when the cluster has since changed its mind.
struct Join {
    double pull = 0;
    double sum = 0;
    std::uint32_t a = 0;  ///< a < b
    std::uint32_t b = 0;
    std::uint32_t of = 0;  ///< a or b
    std::uint32_t version = 0;

    bool operator<(const Join& other) const {
        if (pull != other.pull) return pull < other.pull;
        return a != other.a ? a > other.a : b > other.b;
    }
};

/// Each cluster offers its best join alone, so that as many wait as there are clusters, not links.
/// No join pulls a third cluster more than the stronger of the joined ones did, so that who liked neither
/// of these best keeps to its choice, and what a cluster was last held by is the least.
class Linkage {
public:
    Linkage(std::size_t count, const std::vector<Link>& links, double cut, Asked asked)
        : cut_(cut),
          asked_(asked),
          clusters_(count),
          versions_(count, 0),
          best_(count, nobody),
          bonds_(count) {
        for (std::size_t i = 0; i < count; ++i) clusters_[i].members = {i};
        std::vector<std::size_t> ends(count, 0);
        for (const auto& link : links) {
            ++ends[link.a];
            ++ends[link.b];
        }
        for (std::size_t i = 0; i < count; ++i) bonds_[i].reserve(ends[i]);
        for (const auto& link : links) {
            bonds_[link.a].push_back({.other = static_cast<std::uint32_t>(link.b), .sum = link.confidence});
            bonds_[link.b].push_back({.other = static_cast<std::uint32_t>(link.a), .sum = link.confidence});
        }
        for (std::uint32_t i = 0; i < count; ++i) {
            std::ranges::stable_sort(bonds_[i], {}, &Bond::other);
            add_up(bonds_[i]);
            offer(i);
        }
    }

    std::vector<Cluster> run() {
        while (!joins_.empty()) {
            const auto best = joins_.top();
            joins_.pop();
            if (versions_[best.of] == best.version) join(best);
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
    static constexpr std::uint32_t nobody = ~std::uint32_t{0};

    /// Bonds with the same cluster become one; they stand next to each other.
    static void add_up(std::vector<Bond>& bonds) {
        std::size_t end = 0;
        for (const auto& bond : bonds) {
            if (end > 0 && bonds[end - 1].other == bond.other) {
                bonds[end - 1].sum += bond.sum;
            } else {
                bonds[end++] = bond;
            }
        }
        bonds.resize(end);
    }

    std::size_t size(std::uint32_t cluster) const { return clusters_[cluster].members.size(); }

    /// Looks for the best join of a cluster, and forgets what it offered before.
    void offer(std::uint32_t of) {
        ++versions_[of];
        best_[of] = nobody;
        Join best;
        for (const auto& bond : bonds_[of]) {
            const auto [a, b] = std::minmax(of, bond.other);
            const Join join{.pull = pull(bond.sum, size(a), size(b), asked_),
                            .sum = bond.sum,
                            .a = a,
                            .b = b,
                            .of = of,
                            .version = versions_[of]};
            if (join.pull < cut_ || (best_[of] != nobody && !(best < join))) continue;
            best = join;
            best_[of] = bond.other;
        }
        if (best_[of] != nobody) joins_.push(best);
    }

    /// Lance and Williams' rule for the average, kept as a sum: what two clusters have in common
    /// with a third is simply added.
    void join(const Join& best) {
        const auto a = best.a;
        const auto b = best.b;
        auto& kept = clusters_[a];
        auto& gone = clusters_[b];
        kept.weakest = best.sum / static_cast<double>(size(a) * size(b));
        kept.held_by = std::min({kept.held_by, gone.held_by, best.pull});
        kept.members.insert(kept.members.end(), gone.members.begin(), gone.members.end());
        gone.members = {};
        ++versions_[b];
        merge_bonds(a, b);
        for (const auto& bond : bonds_[a]) rename(bonds_[bond.other], b, a, bond.sum);
        offer(a);
        for (const auto& bond : bonds_[a]) {
            if (best_[bond.other] == a || best_[bond.other] == b) offer(bond.other);
        }
    }

    void merge_bonds(std::uint32_t a, std::uint32_t b) {
        std::vector<Bond> both(bonds_[a].size() + bonds_[b].size());
        std::ranges::merge(bonds_[a], bonds_[b], both.begin(), {}, &Bond::other, &Bond::other);
        std::erase_if(both, [&](const Bond& bond) { return bond.other == a || bond.other == b; });
        add_up(both);
        bonds_[a] = std::move(both);
        bonds_[b] = {};
    }

    /// In a third cluster's bonds `gone` goes, and `kept` has the sum of both.
    static void rename(std::vector<Bond>& bonds, std::uint32_t gone, std::uint32_t kept, double sum) {
        if (const auto at = std::ranges::lower_bound(bonds, gone, {}, &Bond::other);
            at != bonds.end() && at->other == gone) {
            bonds.erase(at);
        }
        const auto at = std::ranges::lower_bound(bonds, kept, {}, &Bond::other);
        if (at != bonds.end() && at->other == kept) {
            at->sum = sum;
        } else {
            bonds.insert(at, {.other = kept, .sum = sum});
        }
    }

    double cut_;
    Asked asked_;
    std::vector<Cluster> clusters_;
    std::vector<std::uint32_t> versions_;
    std::vector<std::uint32_t> best_;
    std::vector<std::vector<Bond>> bonds_;  ///< by the other cluster
    std::priority_queue<Join> joins_;
};

}  // namespace

std::vector<Cluster> average_link(std::size_t count, const std::vector<Link>& links, double cut,
                                  Asked asked) {
    return Linkage(count, links, cut, asked).run();
}

}  // namespace plenum::group
