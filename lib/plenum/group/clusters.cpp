#include <plenum/group/clusters.hpp>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace plenum::group {

namespace {

constexpr double certain = 0.999;

/// For every motion the first of its copies. A motion that is a copy of two is of the first's.
std::vector<std::size_t> firsts(std::size_t count, const std::vector<Pair>& pairs) {
    std::vector<std::size_t> result(count);
    std::iota(result.begin(), result.end(), 0U);
    const auto root = [&](std::size_t motion) {
        while (result[motion] != motion) motion = result[motion] = result[result[motion]];
        return motion;
    };
    for (const auto& pair : pairs) {
        if (!is_copy(pair)) continue;
        const auto a = root(pair.a);
        const auto b = root(pair.b);
        result[std::max(a, b)] = std::min(a, b);
    }
    for (std::size_t i = 0; i < count; ++i) result[i] = root(i);
    return result;
}

/// All links between motions that are no copies of each other.
std::vector<Link> between_firsts(const std::vector<std::size_t>& first, const std::vector<Pair>& pairs,
                                 const std::vector<FaintPair>& faint) {
    std::vector<Link> links;
    links.reserve(pairs.size() + faint.size());
    const auto add = [&](std::size_t a, std::size_t b, double confidence) {
        const auto [from, to] = std::minmax(first[a], first[b]);
        if (from != to) links.push_back({.a = from, .b = to, .confidence = confidence});
    };
    for (const auto& pair : pairs) add(pair.a, pair.b, pair.confidence);
    for (const auto& pair : faint) add(pair.a, pair.b, static_cast<double>(pair.confidence));
    return links;
}

/// Of the links between the same two the strongest, in order.
void keep_strongest(std::vector<Link>& links) {
    std::ranges::sort(links, [](const Link& x, const Link& y) {
        return std::tie(x.a, x.b, y.confidence) < std::tie(y.a, y.b, x.confidence);
    });
    const auto same = [](const Link& x, const Link& y) { return x.a == y.a && x.b == y.b; };
    links.erase(std::unique(links.begin(), links.end(), same), links.end());
}

}  // namespace

bool is_copy(const Pair& pair) {
    return pair.relation == Relation::duplicate && pair.confidence >= certain;
}

std::vector<Cluster> clusters(std::size_t count, const std::vector<Pair>& pairs, double cut,
                              const std::vector<FaintPair>& faint) {
    const auto first = firsts(count, pairs);
    auto links = between_firsts(first, pairs, faint);
    keep_strongest(links);
    auto joined = average_link(count, links, cut);
    std::vector<std::size_t> cluster_of(count, 0);
    for (std::size_t i = 0; i < joined.size(); ++i) {
        for (const auto member : joined[i].members) cluster_of[member] = i;
    }
    for (auto& cluster : joined) {
        std::erase_if(cluster.members, [&](std::size_t member) { return first[member] != member; });
    }
    for (std::size_t motion = 0; motion < count; ++motion) {
        if (first[motion] != motion) joined[cluster_of[first[motion]]].members.push_back(motion);
    }
    std::erase_if(joined, [](const Cluster& cluster) { return cluster.members.empty(); });
    for (auto& cluster : joined) std::ranges::sort(cluster.members);
    return joined;
}

}  // namespace plenum::group
