#include <plenum/composite/sides.hpp>

#include <algorithm>
#include <set>

namespace plenum::composite {

namespace {

using Opponents = std::map<std::size_t, std::set<std::size_t>>;

Opponents opponents(const std::vector<std::size_t>& members, const std::vector<Pair>& pairs) {
    const auto inside = [&](std::size_t motion) {
        return std::ranges::find(members, motion) != members.end();
    };
    Opponents result;
    for (const auto& pair : pairs) {
        if (pair.relation != Relation::opposing || !inside(pair.a) || !inside(pair.b)) continue;
        result[pair.a].insert(pair.b);
        result[pair.b].insert(pair.a);
    }
    return result;
}

/// Who stands on which side (0 or 1) among those who oppose each other directly or through others.
std::map<std::size_t, int> sides(std::size_t first, const Opponents& opponents) {
    std::map<std::size_t, int> result{{first, 0}};
    std::vector<std::size_t> open{first};
    while (!open.empty()) {
        const auto motion = open.back();
        open.pop_back();
        for (const auto other : opponents.find(motion)->second) {
            if (result.emplace(other, 1 - result[motion]).second) open.push_back(other);
        }
    }
    return result;
}

/// The side whose motions are the more like those that take none.
int nearer(const std::map<std::size_t, int>& parties, const std::vector<Pair>& pairs) {
    double first = 0;
    for (const auto& pair : pairs) {
        const auto a = parties.find(pair.a);
        const auto b = parties.find(pair.b);
        if ((a == parties.end()) == (b == parties.end())) continue;
        const int side = a == parties.end() ? b->second : a->second;
        first += side == 0 ? pair.confidence : -pair.confidence;
    }
    return first >= 0 ? 0 : 1;
}

}  // namespace

std::map<std::size_t, std::size_t> opposed(const std::vector<std::size_t>& members,
                                           const std::vector<Pair>& pairs) {
    const auto against = opponents(members, pairs);
    std::map<std::size_t, std::size_t> result;
    std::set<std::size_t> done;
    for (const auto member : members) {
        if (!against.contains(member) || done.contains(member)) continue;
        const auto parties = sides(member, against);
        std::size_t ours = 0;
        for (const auto& [motion, side] : parties) {
            done.insert(motion);
            ours += side == 0 ? 1U : 0U;
        }
        // The first of them is the lead where the lead is among them.
        const bool with_lead = member == members.front();
        int taken = ours * 2 > parties.size() || (ours * 2 == parties.size() && with_lead) ? 0 : 1;
        if (ours * 2 == parties.size() && !with_lead) taken = nearer(parties, pairs);
        for (const auto& [motion, side] : parties) {
            if (side == taken) continue;
            const auto& others = against.find(motion)->second;
            const auto opponent = std::ranges::find_if(
                others, [&](std::size_t other) { return parties.find(other)->second == taken; });
            result[motion] = opponent == others.end() ? *others.begin() : *opponent;
        }
    }
    return result;
}

}  // namespace plenum::composite
