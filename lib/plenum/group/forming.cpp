#include <plenum/group/clusters.hpp>
#include <plenum/group/forming.hpp>
#include <plenum/group/late.hpp>

#include <algorithm>
#include <map>
#include <string_view>

namespace plenum::group {

namespace {

class Forming {
public:
    explicit Forming(const Motions& motions) : motions_(motions), free_(motions.size(), true) {}

    void decide(const Standing& standing) {
        for (const auto& bracket : standing.brackets) {
            take({.members = bracket.members,
                  .settled = bracket.members.size(),
                  .kept = 0,
                  .lead_reason = {},
                  .decision = bracket.decision,
                  .led_by = bracket.led_by});
        }
        for (const auto& [motion, decision] : standing.alone) {
            take({.members = {motion},
                  .settled = 1,
                  .kept = 0,
                  .lead_reason = {},
                  .decision = decision,
                  .led_by = {}});
        }
    }

    /// Decisions win: what they settled is no longer in the bracket that was kept.
    void keep(const Kept& kept) {
        std::map<std::string_view, std::size_t> by_id;
        for (std::size_t i = 0; i < motions_.size(); ++i) {
            if (free_[i] && !motions_[i].id.empty()) by_id.emplace(motions_[i].id, i);
        }
        for (const auto& bracket : kept.brackets) {
            Formed formed;
            for (const auto& id : bracket.members) {
                const auto found = by_id.find(id);
                if (found != by_id.end()) formed.members.push_back(found->second);
            }
            if (formed.members.empty()) continue;
            formed.settled = formed.kept = formed.members.size();
            const bool same_lead = motions_[formed.members.front()].id == bracket.members.front();
            if (same_lead) formed.lead_reason = bracket.lead_reason;
            take(std::move(formed));
        }
        for (const auto& id : kept.singles) {
            const auto found = by_id.find(id);
            if (found == by_id.end()) continue;
            take({.members = {found->second},
                  .settled = 1,
                  .kept = 0,
                  .lead_reason = {},
                  .decision = {},
                  .led_by = {}});
        }
    }

    /// Clusters what is left.
    void cluster(const Similarities& similar, double cut) {
        const auto count = motions_.size();
        auto joined = formed_.empty()
                          ? clusters(count, similar.pairs, cut, similar.faint)
                          : clusters(count, unsettled(similar.pairs), cut, unsettled(similar.faint));
        for (auto& cluster : joined) {
            if (free_[cluster.members.front()]) take({.members = std::move(cluster.members)});
        }
    }

    /// Lets what is left join the brackets that are kept, or one another.
    void join(const std::vector<Pair>& pairs, double cut) {
        std::vector<std::vector<std::size_t>> groups;
        std::vector<std::size_t> brackets;  // for the first groups, which of `formed_` they are
        for (std::size_t i = 0; i < formed_.size(); ++i) {
            if (formed_[i].decision || formed_[i].members.size() < 2) continue;
            brackets.push_back(i);
            groups.push_back(formed_[i].members);
        }
        for (std::size_t motion = 0; motion < motions_.size(); ++motion) {
            if (free_[motion]) groups.push_back({motion});
        }
        auto joined = join_late(std::move(groups), brackets.size(), motions_.size(), pairs, cut);
        for (std::size_t i = 0; i < joined.size(); ++i) {
            if (i < brackets.size()) {
                formed_[brackets[i]].members = std::move(joined[i]);
            } else if (!joined[i].empty()) {
                take({.members = std::move(joined[i])});
            }
        }
    }

    std::vector<Formed> formed() {
        std::ranges::sort(formed_, {},
                          [](const Formed& each) { return *std::ranges::min_element(each.members); });
        return std::move(formed_);
    }

private:
    void take(Formed formed) {
        for (const auto member : formed.members) free_[member] = false;
        formed_.push_back(std::move(formed));
    }

    /// Those that nothing is settled of, without their sentences.
    std::vector<Pair> unsettled(const std::vector<Pair>& pairs) const {
        std::vector<Pair> result;
        result.reserve(pairs.size());
        for (const auto& pair : pairs) {
            if (!free_[pair.a] || !free_[pair.b]) continue;
            result.push_back({.a = pair.a,
                              .b = pair.b,
                              .relation = pair.relation,
                              .confidence = pair.confidence,
                              .because = {}});
        }
        return result;
    }

    std::vector<FaintPair> unsettled(const std::vector<FaintPair>& pairs) const {
        auto result = pairs;
        std::erase_if(result, [&](const FaintPair& pair) { return !free_[pair.a] || !free_[pair.b]; });
        return result;
    }

    const Motions& motions_;
    std::vector<bool> free_;
    std::vector<Formed> formed_;
};

/// Of several members that were starred the last leads; a star moves even in a bracket that is kept.
void follow_star(Formed& formed, const std::map<std::size_t, std::size_t>& stars) {
    if (formed.decision || formed.members.size() < 2) return;
    auto lead = formed.members.end();
    for (auto member = formed.members.begin(); member != formed.members.end(); ++member) {
        const auto star = stars.find(*member);
        if (star == stars.end() || (formed.led_by && *formed.led_by > star->second)) continue;
        formed.led_by = star->second;
        lead = member;
    }
    if (lead == formed.members.end()) return;
    if (static_cast<std::size_t>(lead - formed.members.begin()) >= formed.settled) ++formed.settled;
    std::rotate(formed.members.begin(), lead, lead + 1);
}

}  // namespace

std::vector<Formed> form(const Motions& motions, const Similarities& similar, double cut,
                         const Standing* standing, const Kept* kept) {
    Forming forming(motions);
    if (standing != nullptr) forming.decide(*standing);
    if (kept != nullptr) {
        forming.keep(*kept);
        forming.join(similar.pairs, cut);
    } else {
        forming.cluster(similar, cut);
    }
    auto result = forming.formed();
    if (standing == nullptr) return result;
    for (auto& formed : result) follow_star(formed, standing->stars);
    return result;
}

}  // namespace plenum::group
