#include <plenum/lint/changes.hpp>
#include <plenum/lint/rule.hpp>

#include <optional>
#include <string>

namespace plenum::lint::rules {

namespace {

/// The one place an amendment takes hold of; nothing when that is not clear.
std::optional<Hold> only_hold(const Amendment& amendment, const std::vector<Draft>& drafts) {
    const auto* draft = amended(amendment, drafts);
    if (draft == nullptr) return std::nullopt;
    const auto found = holds(amendment, *draft);
    if (found.size() != 1) return std::nullopt;
    auto hold = found.front();
    // What is inserted comes after the words, and leaves them as they are.
    if (amendment.kind == Amendment::Kind::insert) hold.first = hold.last;
    return hold;
}

bool overlap(const Hold& a, const Hold& b) {
    if (a.passage != b.passage) return false;
    const bool both_insert = a.first == a.last && b.first == b.last;
    if (both_insert) return a.first == b.first;
    // An insertion at the edge of a cut still has its place.
    return a.first < b.last && b.first < a.last;
}

void check(const Amendments& amendments, const std::vector<Draft>& drafts, const Setting& /*setting*/,
           Report& report) {
    std::vector<std::optional<Hold>> held;
    for (const auto& amendment : amendments) {
        held.push_back(only_hold(amendment, drafts));
        for (std::size_t i = 0; held.back() && i + 1 < held.size(); ++i) {
            if (!held[i] || !overlap(*held[i], *held.back())) continue;
            const auto& other = amendments[i];
            report.on(
                amendment, amendment.kind == Amendment::Kind::insert ? "after" : "words",
                "this changes the same words of " + amendment.to + " as " +
                    (other.id.empty() ? "another amendment" : other.id),
                "they cannot both be carried: agree on one, or say which falls if the other is carried");
            break;
        }
    }
}

}  // namespace

extern const Rule touches_same_words{
    .id = "touches-same-words",
    .severity = Severity::warning,
    .summary = "two amendments to the same words",
    .why =
        "If both are carried the motion has no words left that both agree on. The chair has to know "
        "beforehand "
        "which is taken first and what falls with it.",
    .bad =
        "- {id: a1, to: aldermoor-01, kind: replace, words: twelve per cent, with: eleven per cent}\n"
        "- {id: a2, to: aldermoor-01, kind: replace, words: no less than twelve per cent, with: a fair "
        "share}\n",
    .good = "- {id: a1, to: aldermoor-01, kind: replace, words: twelve per cent, with: eleven per cent}\n",
    .source = "standing orders of LMC conferences",
    .english = false,
    .amendments = check,
};

}  // namespace plenum::lint::rules
