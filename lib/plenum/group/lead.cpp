#include <plenum/group/clarity.hpp>
#include <plenum/group/lead.hpp>
#include <plenum/group/subject.hpp>

#include <algorithm>

namespace plenum::group {

Leads::Leads(const Motions& motions, const std::vector<Classification>& classified,
             const Conference& conference, const Similarities& similarities, const LeadWeights& weights)
    : motions_(motions),
      classified_(classified),
      conference_(conference),
      similarities_(similarities),
      weights_(weights) {
    for (const auto& committee : conference.committees) sizes_[committee.name] = committee.size;
}

std::vector<Merit> Leads::merits(const std::vector<std::size_t>& members,
                                 const std::vector<double>& against) const {
    const auto covered = coverage(members, similarities_);
    const auto limit = static_cast<std::size_t>(std::max(0, conference_.limits.words.value_or(0)));
    std::vector<Merit> result(members.size());
    double most = 0;
    for (std::size_t i = 0; i < members.size(); ++i) {
        auto& merit = result[i];
        const auto motion = members[i];
        merit.says = covered[i] * (1 - against[i]);
        most = std::max(most, merit.says);
        merit.policy = motion < classified_.size() && classified_[motion].makes_policy ? 1 : 0;
        const auto clear = clarity(motions_[motion], limit);
        merit.words = clear.words;
        merit.longest = clear.longest;
        merit.clarity = clear.figure;
        const auto size = sizes_.find(motions_[motion].from);
        if (size != sizes_.end()) merit.size = size->second;
        merit.small = merit.size == "small" ? 1 : merit.size == "medium" ? 0.5 : 0;
    }
    // Measured against the member that covers most, so that it weighs as much in any bracket.
    for (auto& merit : result) merit.coverage = most > 0 ? merit.says / most : 0;
    return result;
}

/// The points that depend on nothing else.
double Leads::known(const Merit& merit) const {
    return weights_.coverage * merit.coverage + weights_.policy * merit.policy +
           weights_.clarity * merit.clarity + weights_.small * merit.small;
}

bool Leads::contends(const std::vector<Merit>& merits, std::size_t place) const {
    if (weights_.clean <= 0) return false;
    double most = 0;
    for (const auto& merit : merits) most = std::max(most, known(merit));
    const auto may_reach = [&](const Merit& merit) {
        return known(merit) + weights_.clean + weights_.spread >= most;
    };
    return may_reach(merits[place]) && std::ranges::count_if(merits, may_reach) > 1;
}

void Leads::complete(const std::vector<std::size_t>& members, std::vector<Merit>& merits) const {
    for (std::size_t i = 0; i < members.size(); ++i) {
        auto& merit = merits[i];
        const auto led = led_.find(motions_[members[i]].from);
        merit.led = led == led_.end() ? 0 : led->second;
        merit.spread = 1.0 / (1 + merit.led);
        merit.clean = merit.findings ? 1.0 / (1 + static_cast<double>(*merit.findings)) : 0;
        merit.points = 0;
        for (const auto& criterion : lead_criteria) {
            merit.points += weights_.*(criterion.weight) * merit.*(criterion.figure);
        }
    }
}

std::vector<std::size_t> Leads::by_points(const std::vector<Merit>& merits) const {
    std::vector<std::pair<double, std::size_t>> places;
    for (std::size_t i = 0; i < merits.size(); ++i) {
        auto points = merits[i].points;
        if (!contends(merits, i)) points -= weights_.clean * merits[i].clean;
        places.emplace_back(-points, i);
    }
    std::ranges::sort(places);
    std::vector<std::size_t> result;
    result.reserve(places.size());
    for (const auto& [points, place] : places) result.push_back(place);
    return result;
}

void Leads::leads(std::size_t motion, int brackets) {
    led_[motions_[motion].from] += brackets;
}

}  // namespace plenum::group
