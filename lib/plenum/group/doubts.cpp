#include <plenum/group/doubts.hpp>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

namespace plenum::group {

namespace {

constexpr std::size_t many = 12;  // as large as the largest that committees have made
constexpr std::size_t times_next = 2;
constexpr std::size_t times_usual = 6;
constexpr double almost_certain = 0.9;
constexpr double copied = 0.999;

/// How many different texts each bracket holds.
std::vector<std::size_t> voices(const Grouping& grouping, std::size_t motions) {
    std::vector<std::size_t> bracket_of(motions, grouping.brackets.size());
    std::vector<std::size_t> result;
    for (const auto& bracket : grouping.brackets) {
        for (const auto member : bracket.members) bracket_of[member] = result.size();
        result.push_back(bracket.members.size());
    }
    std::set<std::size_t> copies;
    for (const auto& pair : grouping.pairs) {
        const auto bracket = bracket_of[pair.a];
        if (pair.relation != Relation::duplicate || pair.confidence < copied) continue;
        if (bracket == result.size() || bracket != bracket_of[pair.b]) continue;
        if (copies.insert(pair.b).second) --result[bracket];
    }
    return result;
}

std::string names(const std::vector<std::size_t>& some, const Motions& motions) {
    constexpr std::size_t shown = 3;
    std::string result;
    for (std::size_t i = 0; i < some.size() && i < shown; ++i) {
        result += (i == 0 ? "" : ", ") + label(motions[some[i]]);
    }
    return some.size() > shown ? result + " and " + std::to_string(some.size() - shown) + " more" : result;
}

}  // namespace

Diagnostics doubts(const Grouping& grouping, const Motions& motions) {
    Diagnostics result;
    const auto sizes = voices(grouping, motions.size());
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const auto& bracket = grouping.brackets[i];
        if (bracket.decided || sizes[i] < many || bracket.confidence >= almost_certain) continue;
        std::vector<std::size_t> others;
        for (std::size_t k = 0; k < sizes.size(); ++k) {
            if (k != i) others.push_back(sizes[k]);
        }
        std::ranges::sort(others);
        const auto next = others.empty() ? 1 : others.back();
        const auto usual = others.empty() ? 1 : others[others.size() / 2];
        if (sizes[i] < times_next * next && sizes[i] < times_usual * usual) continue;
        const auto& lead = motions[bracket.lead()];
        const auto& weakest = bracket.weakest;
        result.add({.severity = Severity::warning,
                    .rule = "bracket-size",
                    .message = "the bracket of " + label(lead) + " holds " +
                               std::to_string(bracket.members.size()) + " motions, and the next largest " +
                               std::to_string(next) + ": it may be several subjects",
                    .hint = "look first at " + names(weakest.one, motions) +
                            ", which are the least like the others (" +
                            std::to_string(std::lround(weakest.confidence * 100)) +
                            " %); a bracket of those that belong is written in decisions.yaml",
                    .source = lead.origin.source,
                    .span = lead.origin.at("id"),
                    .motion = label(lead)});
    }
    return result;
}

}  // namespace plenum::group
