#include <plenum/group/brackets.hpp>
#include <plenum/group/clusters.hpp>
#include <plenum/group/lead.hpp>
#include <plenum/group/pairs.hpp>
#include <plenum/group/subject.hpp>

#include <algorithm>
#include <map>

namespace plenum::group {

namespace {

// Fitted by cross-validation over subjects together with the weights of similar/model.cpp, and
// tried on half the subjects, half the motions and fifty of them: pair F1 is flat around it.
constexpr double cut = 0.31;
constexpr std::size_t see_also_kept = 5;

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

}  // namespace

Grouping brackets(const Motions& motions, const std::vector<Classification>& classified,
                  const Conference& conference, const Similarities& similarities) {
    const auto joined = clusters(motions.size(), similarities.pairs, cut);
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
