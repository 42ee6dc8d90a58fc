#include <plenum/group/pairs.hpp>

#include <algorithm>
#include <iterator>

namespace plenum::group {

namespace {

constexpr double across_brackets = 0.6;  // confidence from which motions of two brackets are said to overlap

}  // namespace

Inside::Inside(const std::vector<Cluster>& clusters, const std::vector<Pair>& pairs, std::size_t motions)
    : cluster_of_(motions, 0),
      pairs_of_(motions) {
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        for (const auto member : clusters[i].members) cluster_of_[member] = i;
    }
    for (const auto& pair : pairs) {
        if (cluster_of_[pair.a] != cluster_of_[pair.b]) continue;
        pairs_of_[pair.a].push_back(&pair);
        pairs_of_[pair.b].push_back(&pair);
    }
}

const Pair* Inside::between(std::size_t a, std::size_t b) const {
    for (const auto* pair : pairs_of_[a]) {
        if (pair->a == b || pair->b == b) return pair;
    }
    return nullptr;
}

double Inside::against(std::size_t motion, std::size_t members) const {
    const auto opposed = std::ranges::count(pairs_of_[motion], Relation::opposing, &Pair::relation);
    return members < 2 ? 0 : static_cast<double>(opposed) / static_cast<double>(members - 1);
}

std::vector<Pair> worth_listing(const std::vector<Pair>& pairs, const Inside& inside) {
    std::vector<Pair> result;
    std::ranges::copy_if(pairs, std::back_inserter(result), [&](const Pair& pair) {
        return pair.confidence >= worth_saying || inside.together(pair);
    });
    for (auto& pair : result) {
        if (pair.because.empty()) pair.because.emplace_back("Others of the bracket stand between them.");
    }
    return result;
}

void settle(std::vector<Pair>& pairs, const Inside& inside) {
    for (auto& pair : pairs) {
        if (inside.together(pair) || pair.relation == Relation::duplicate) continue;
        if (pair.confidence >= across_brackets || pair.relation == Relation::same_subject) continue;
        // Why it contradicts stands first; with that gone, the rest holds.
        if (pair.relation == Relation::opposing && pair.because.size() > 1) {
            pair.because.erase(pair.because.begin());
        }
        pair.relation = Relation::same_subject;
        pair.relation_confidence = 1 - pair.relation_confidence;
    }
}

}  // namespace plenum::group
