#include <plenum/group/clusters.hpp>
#include <plenum/group/weakest.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace plenum::group {

namespace {

constexpr auto nowhere = static_cast<std::size_t>(-1);

/// `pairs` are those of the bracket, its members by their places.
WeakestLink weakest(const std::vector<std::size_t>& members, const std::vector<Pair>& pairs) {
    WeakestLink result;
    auto pieces = clusters(members.size(), pairs, std::numeric_limits<double>::min());
    if (pieces.size() == 1) {
        // What was joined last comes apart as soon as a little more is asked for.
        result.confidence = pieces.front().weakest;
        pieces = clusters(members.size(), pairs, std::nextafter(pieces.front().held_by, 2.0));
    }
    // Copies that are one voice cannot come apart, nor can halves be told where several are as weak:
    // then the smallest piece stands against the others.
    std::ranges::stable_sort(pieces, {}, [](const Cluster& each) { return each.members.size(); });
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        auto& half = i == 0 ? result.one : result.other;
        for (const auto place : pieces[i].members) half.push_back(members[place]);
    }
    if (result.other.empty()) {
        result.other.assign(result.one.begin() + 1, result.one.end());
        result.one.resize(1);
        const auto least = std::ranges::min_element(pairs, {}, &Pair::confidence);
        if (least != pairs.end()) result.confidence = least->confidence;
    }
    std::ranges::sort(result.other);
    return result;
}

}  // namespace

std::vector<WeakestLink> weakest_links(const std::vector<std::vector<std::size_t>>& brackets,
                                       std::size_t motions, const std::vector<Pair>& pairs) {
    struct Place {
        std::size_t bracket = nowhere;
        std::size_t place = 0;
    };
    std::vector<Place> places(motions);
    for (std::size_t i = 0; i < brackets.size(); ++i) {
        for (std::size_t k = 0; k < brackets[i].size(); ++k) places[brackets[i][k]] = {i, k};
    }
    std::vector<std::vector<Pair>> inside(brackets.size());
    for (const auto& pair : pairs) {
        const auto& a = places[pair.a];
        const auto& b = places[pair.b];
        if (a.bracket == nowhere || a.bracket != b.bracket) continue;
        inside[a.bracket].push_back({.a = a.place,
                                     .b = b.place,
                                     .relation = pair.relation,
                                     .confidence = pair.confidence,
                                     .because = {}});
    }
    std::vector<WeakestLink> result;
    result.reserve(brackets.size());
    for (std::size_t i = 0; i < brackets.size(); ++i) result.push_back(weakest(brackets[i], inside[i]));
    return result;
}

}  // namespace plenum::group
