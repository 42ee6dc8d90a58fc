#include <plenum/group/doubts.hpp>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <string_view>

namespace plenum::group {

namespace {

constexpr std::size_t many = 12;  // as large as the largest that committees have made
constexpr std::size_t times_next = 2;
constexpr std::size_t times_usual = 6;
constexpr double almost_certain = 0.9;
constexpr double copied = 0.999;
constexpr double likely = 0.5;

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

/// Never 100, for nothing that is said here is certain.
std::string percent(double confidence) {
    return std::to_string(std::min(99L, std::lround(confidence * 100)));
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
                            ", which are the least like the others (" + percent(weakest.confidence) +
                            " %); a bracket of those that belong is written in decisions.yaml",
                    .source = lead.origin.source,
                    .span = lead.origin.at("id"),
                    .motion = label(lead)});
    }
    return result;
}

Diagnostics kept_apart(const Grouping& grouping, const Motions& motions, const Kept& kept) {
    Diagnostics result;
    const std::set<std::string_view> alone(kept.singles.begin(), kept.singles.end());
    const std::set<std::size_t> singles(grouping.singles.begin(), grouping.singles.end());
    for (const auto single : grouping.singles) {
        if (alone.contains(motions[single].id) || grouping.alone.contains(single)) continue;
        if (single >= grouping.see_also.size() || grouping.see_also[single].empty()) continue;
        const auto& nearest = grouping.see_also[single].front();
        const auto& other = motions[nearest.motion];
        if (nearest.confidence < likely || !alone.contains(other.id) || !singles.contains(nearest.motion))
            continue;
        const auto id = label(motions[single]);
        result.add({.severity = Severity::note,
                    .rule = "kept-apart",
                    .message = "'" + id + "' is much like '" + other.id + "' (" +
                               percent(nearest.confidence) + " %), which stood alone and is kept so",
                    .hint = "to bracket the two, decide  bracket: [" + other.id + ", " + id + "]",
                    .source = motions[single].origin.source,
                    .span = motions[single].origin.at("id"),
                    .motion = id});
    }
    return result;
}

}  // namespace plenum::group
