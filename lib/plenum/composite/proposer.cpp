#include <plenum/composite/proposer.hpp>

#include <algorithm>
#include <tuple>
#include <vector>

namespace plenum::composite {

namespace {

struct Standing {
    std::string committee;
    int words = 0;  ///< parts of the draft in its words
    int asks = 0;   ///< parts it asks too
    int proposals = 0;
    int size = 1;  ///< 0 small, 1 medium or not known, 2 large
    int weight() const { return 2 * words + asks; }
};

int size_of(const std::string& committee, const Conference& conference) {
    const auto found = std::ranges::find(conference.committees, committee, &Committee::name);
    if (found == conference.committees.end()) return 1;
    return found->size == "small" ? 0 : found->size == "large" ? 2 : 1;
}

std::string parts(int count) {
    return count == 1 ? "one part" : std::to_string(count) + " parts";
}

std::string reason(const std::vector<Standing>& ranked) {
    const auto& first = ranked.front();
    std::string result = first.words > 0 ? parts(first.words) + " of the draft " +
                                               (first.words == 1 ? "is" : "are") + " in its words"
                                         : "it leads the bracket";
    if (first.asks > 0)
        result += " and it asks the same as " + parts(first.asks) + (first.words > 0 ? " more" : "");
    if (ranked.size() > 1 && ranked[1].weight() == first.weight()) {
        const auto& second = ranked[1];
        result += "; " + second.committee + " has as much in it, but ";
        if (second.proposals > first.proposals) {
            result += "leads or proposes more already";
        } else if (second.size > first.size) {
            result += "is a larger committee";
        } else {
            result += "stands after it in the bracket";
        }
    }
    result.front() = result.front() == 'o' ? 'O' : result.front() == 'i' ? 'I' : result.front();
    return result + '.';
}

}  // namespace

void choose_proposer(Composite& draft, const Motions& motions, const Conference& conference,
                     const std::map<std::string, int>& proposals) {
    std::vector<Standing> ranked;
    const auto of = [&](const std::string& committee) -> Standing& {
        return *std::ranges::find(ranked, committee, &Standing::committee);
    };
    for (const auto motion : draft.of) {
        const auto& committee = motions[motion].from;
        if (committee.empty() || std::ranges::find(ranked, committee, &Standing::committee) != ranked.end())
            continue;
        const auto known = proposals.find(committee);
        ranked.push_back({.committee = committee,
                          .proposals = known == proposals.end() ? 0 : known->second,
                          .size = size_of(committee, conference)});
    }
    if (ranked.empty()) {
        draft.proposer_because = "No motion of the bracket says which committee it is from.";
        return;
    }
    for (const auto& part : draft.parts) {
        std::vector<std::string> counted;
        for (const auto& source : part.sources) {
            const auto& committee = motions[source.motion].from;
            if (committee.empty() || std::ranges::find(counted, committee) != counted.end()) continue;
            (counted.empty() && source == part.sources.front() ? of(committee).words : of(committee).asks) +=
                1;
            counted.push_back(committee);
        }
    }
    std::ranges::stable_sort(ranked, {}, [](const Standing& each) {
        return std::tuple(-each.weight(), each.proposals, each.size);
    });
    draft.proposed_by = ranked.front().committee;
    draft.proposer_because = reason(ranked);
}

}  // namespace plenum::composite
