#include <plenum/group/brackets.hpp>
#include <plenum/group/clusters.hpp>
#include <plenum/group/lead.hpp>
#include <plenum/group/subject.hpp>

#include <algorithm>
#include <iterator>
#include <map>

namespace plenum::group {

namespace {

constexpr double across_brackets = 0.6;  // confidence from which motions of two brackets are said to overlap
constexpr std::size_t see_also_kept = 5;

/// The pairs that have both ends in one bracket, by either end.
class Inside {
public:
    Inside(const std::vector<Cluster>& clusters, const std::vector<Pair>& pairs, std::size_t motions)
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

    const Pair* between(std::size_t a, std::size_t b) const {
        for (const auto* pair : pairs_of_[a]) {
            if (pair->a == b || pair->b == b) return pair;
        }
        return nullptr;
    }

    bool together(const Pair& pair) const { return cluster_of_[pair.a] == cluster_of_[pair.b]; }

    /// What share of its bracket a motion opposes.
    double against(std::size_t motion, std::size_t members) const {
        const auto opposed = std::ranges::count(pairs_of_[motion], Relation::opposing, &Pair::relation);
        return members < 2 ? 0 : static_cast<double>(opposed) / static_cast<double>(members - 1);
    }

private:
    std::vector<std::size_t> cluster_of_;
    std::vector<std::vector<const Pair*>> pairs_of_;
};

/// The lead first, then by nearness to it; who asks the opposite of the lead comes last.
std::vector<std::size_t> lettered(std::size_t lead, const std::vector<std::size_t>& members,
                                  const Inside& inside) {
    struct Place {
        bool opposite = false;
        double distance = 1;
        std::size_t motion = 0;
    };
    std::vector<Place> places;
    for (const auto member : members) {
        if (member == lead) continue;
        const auto* pair = inside.between(lead, member);
        places.push_back({.opposite = pair != nullptr && pair->relation == Relation::opposing,
                          .distance = pair == nullptr ? 1 : 1 - pair->confidence,
                          .motion = member});
    }
    std::ranges::sort(places, [](const Place& a, const Place& b) {
        if (a.opposite != b.opposite) return b.opposite;
        return a.distance != b.distance ? a.distance < b.distance : a.motion < b.motion;
    });
    std::vector<std::size_t> result{lead};
    for (const auto& place : places) result.push_back(place.motion);
    return result;
}

std::string section_of(const std::vector<std::size_t>& members, const std::vector<Classification>& classified,
                       const Conference& conference) {
    std::map<std::string_view, double> votes;
    for (const auto member : members) {
        if (member >= classified.size()) continue;
        for (const auto& section : classified[member].sections) votes[section.id] += section.confidence;
    }
    std::string_view best;
    double most = 0;
    // Equal votes go to the section that comes first on the agenda.
    for (const auto& section : conference.sections) {
        const auto found = votes.find(section.id);
        if (found == votes.end() || found->second <= most) continue;
        most = found->second;
        best = found->first;
    }
    return std::string(best);
}

/// The pairs that the paper speaks of: those in one bracket, and those outside that may well belong.
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

/// What similarity took for an overlap is one only within a bracket, unless it is very sure; and
/// motions that are debated together ask at least in part the same.
void settle(std::vector<Pair>& pairs, const Inside& inside) {
    for (auto& pair : pairs) {
        const bool together = inside.together(pair);
        if (together && pair.relation == Relation::same_subject) pair.relation = Relation::overlap;
        if (!together && pair.relation != Relation::duplicate && pair.confidence < across_brackets) {
            pair.relation = Relation::same_subject;
        }
    }
}

}  // namespace

Grouping brackets(const Motions& motions, const std::vector<Classification>& classified,
                  const Conference& conference, const Similarities& similarities) {
    const auto joined = clusters(motions.size(), similarities.pairs, similarities.cut);
    const Inside inside(joined, similarities.pairs, motions.size());
    Leads leads(motions, classified, conference, similarities);

    Grouping result;
    for (const auto& [members, weakest] : joined) {
        if (members.size() == 1) {
            result.singles.push_back(members.front());
            continue;
        }
        std::vector<double> against;
        against.reserve(members.size());
        for (const auto member : members) against.push_back(inside.against(member, members.size()));
        const auto choice = leads.choose(members, against);
        result.brackets.push_back({.members = lettered(choice.lead, members, inside),
                                   .subject = subject_words(members, similarities),
                                   .section = section_of(members, classified, conference),
                                   .lead_reason = choice.reason,
                                   .confidence = weakest});
    }
    std::ranges::sort(result.brackets, {}, &Bracket::lead);
    result.pairs = worth_listing(similarities.pairs, inside);
    settle(result.pairs, inside);
    for (const auto& near : similarities.neighbours) {
        const auto count = std::min(see_also_kept, near.size());
        result.see_also.emplace_back(near.begin(), near.begin() + static_cast<std::ptrdiff_t>(count));
    }
    return result;
}

}  // namespace plenum::group
