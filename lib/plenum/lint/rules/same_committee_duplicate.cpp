#include <plenum/lint/rule.hpp>

#include <algorithm>
#include <map>
#include <string>

namespace plenum::lint::rules {

namespace {

/// Two motions are the same when this much of their longer words is (Jaccard).
constexpr double alike = 0.6;
constexpr std::size_t shortest_word = 4;

using Words = std::vector<std::string_view>;  // sorted, each once

Words content(const Draft& draft) {
    Words result;
    for (const auto& passage : draft.passages) {
        for (const auto& word : passage.words) {
            if (word.folded.size() >= shortest_word) result.push_back(word.folded);
        }
    }
    std::ranges::sort(result);
    const auto repeated = std::ranges::unique(result);
    result.erase(repeated.begin(), repeated.end());
    return result;
}

double likeness(const Words& a, const Words& b) {
    Words both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    const auto either = a.size() + b.size() - both.size();
    return either == 0 ? 0 : static_cast<double>(both.size()) / static_cast<double>(either);
}

void check(const std::vector<Draft>& drafts, const Setting& /*setting*/, Report& report) {
    std::map<std::string, std::vector<std::pair<const Draft*, Words>>> by_committee;
    for (const auto& draft : drafts) {
        if (draft.motion->from.empty()) continue;
        auto words = content(draft);
        auto& earlier = by_committee[text::fold(draft.motion->from)];
        for (const auto& [other, others] : earlier) {
            if (likeness(words, others) < alike) continue;
            report.on(*draft.motion, "text",
                      "this says much the same as " + label(*other->motion) + " of the same committee",
                      "withdraw one of them; a conference debates a subject once");
            break;
        }
        earlier.emplace_back(&draft, std::move(words));
    }
}

}  // namespace

extern const Rule same_committee_duplicate{
    .id = "same-committee-duplicate",
    .severity = Severity::warning,
    .summary = "two motions of one committee that say the same",
    .why = "They would be bracketed and one of them debated; the other has used up a place.",
    .bad =
        "from: Aldermoor\n"
        "motions:\n"
        "  - text: That conference instructs GPC UK to publish the minutes of its meetings within four "
        "weeks.\n"
        "  - text: That conference instructs GPC UK to publish minutes of all its meetings within four "
        "weeks.\n",
    .good =
        "from: Aldermoor\n"
        "motions:\n"
        "  - text: That conference instructs GPC UK to publish the minutes of its meetings within four "
        "weeks.\n"
        "  - text: That conference calls on NHS England to pay practices for fit notes.\n",
    .source = "BMA and LMC guides to writing motions",
    .english = false,
    .drafts = check,
};

}  // namespace plenum::lint::rules
