#include <plenum/group/brackets.hpp>
#include <plenum/group/choosing.hpp>
#include <plenum/group/clusters.hpp>
#include <plenum/group/forming.hpp>
#include <plenum/group/lead.hpp>
#include <plenum/group/pairs.hpp>
#include <plenum/group/subject.hpp>
#include <plenum/group/weakest.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <variant>

namespace plenum::group {

namespace {

constexpr std::size_t see_also_kept = 5;

std::string section_of(const std::vector<std::size_t>& members, const std::vector<Classification>& classified,
                       const Conference& conference, const Standing* standing) {
    const Standing::Place* decided = nullptr;
    for (const auto member : members) {
        if (standing == nullptr || !standing->sections.contains(member)) continue;
        const auto& place = standing->sections.at(member);
        if (decided == nullptr || place.decision > decided->decision) decided = &place;
    }
    if (decided != nullptr) return decided->section;
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

std::vector<Cluster> as_clusters(const std::vector<Formed>& formed) {
    std::vector<Cluster> result;
    result.reserve(formed.size());
    for (const auto& each : formed) result.push_back({.members = each.members});
    return result;
}

}  // namespace

Grouping brackets(const Motions& motions, const std::vector<Classification>& classified,
                  const Conference& conference, const Similarities& similarities, const Given& given) {
    auto formed = form(motions, similarities, similarities.cut, given.standing, given.kept);
    Inside inside(as_clusters(formed), similarities.pairs, motions.size());
    const auto of_copies = pairs_of_copies(inside, similarities.pairs, motions);
    inside.add(of_copies);

    Grouping result;
    result.weights = given.weights;
    std::erase_if(formed, [&](const Formed& each) {
        if (each.members.size() > 1) return false;
        result.singles.push_back(each.members.front());
        if (each.decision) {
            result.alone.emplace(each.members.front(), decided(given.standing->log, *each.decision));
        }
        return true;
    });
    for (const auto& each : formed) {
        auto& bracket = result.brackets.emplace_back();
        if (each.decision) bracket.decided = decided(given.standing->log, *each.decision);
        // Publishing settles who leads, and is no reason for it.
        if (each.led_by && !std::holds_alternative<act::Publish>(given.standing->log[*each.led_by].act)) {
            bracket.lead_decided = decided(given.standing->log, *each.led_by);
        }
        if (!each.decision) bracket.kept = each.kept;
    }
    Leads leads(motions, classified, conference, similarities, given.weights);
    choose_leads(formed, motions, given, leads, inside, result);

    std::vector<std::vector<std::size_t>> members;
    for (const auto& bracket : result.brackets) members.push_back(bracket.members);
    auto weakest = weakest_links(members, motions.size(), similarities.pairs);
    for (std::size_t i = 0; i < weakest.size(); ++i) {
        auto& bracket = result.brackets[i];
        bracket.subject = subject_words(bracket.members, similarities);
        bracket.section = section_of(bracket.members, classified, conference, given.standing);
        bracket.weakest = std::move(weakest[i]);
        bracket.confidence = bracket.decided ? 1 : bracket.weakest.confidence;
    }
    std::ranges::sort(result.brackets, {}, &Bracket::lead);
    result.pairs = worth_listing(similarities.pairs, inside);
    const auto listed = static_cast<std::ptrdiff_t>(result.pairs.size());
    result.pairs.insert(result.pairs.end(), of_copies.begin(), of_copies.end());
    std::ranges::inplace_merge(result.pairs, result.pairs.begin() + listed, [](const Pair& x, const Pair& y) {
        return std::tie(x.a, x.b) < std::tie(y.a, y.b);
    });
    settle(result.pairs, inside);
    for (const auto& near : similarities.neighbours) {
        const auto count = std::min(see_also_kept, near.size());
        result.see_also.emplace_back(near.begin(), near.begin() + static_cast<std::ptrdiff_t>(count));
    }
    return result;
}

}  // namespace plenum::group
