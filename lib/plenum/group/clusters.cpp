#include <plenum/group/clusters.hpp>

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace plenum::group {

namespace {

constexpr double certain = 0.999;

bool is_copy(const Pair& pair) {
    return pair.relation == Relation::duplicate && pair.confidence >= certain;
}

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

}  // namespace

std::vector<Cluster> clusters(std::size_t count, const std::vector<Pair>& pairs, double cut) {
    const auto first = firsts(count, pairs);
    std::map<std::pair<std::size_t, std::size_t>, double> best;
    for (const auto& pair : pairs) {
        const auto ends = std::minmax(first[pair.a], first[pair.b]);
        if (ends.first == ends.second) continue;
        auto& link = best[ends];
        link = std::max(link, pair.confidence);
    }
    std::vector<Link> links;
    links.reserve(best.size());
    for (const auto& [ends, confidence] : best) {
        links.push_back({.a = ends.first, .b = ends.second, .confidence = confidence});
    }
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
