#include <plenum/lint/changes.hpp>
#include <plenum/lint/rule.hpp>

#include <algorithm>
#include <string>

namespace plenum::lint::rules {

namespace {

std::string where(const Amendment& amendment) {
    return (amendment.part ? "part " + std::to_string(*amendment.part) + " of " : std::string()) +
           amendment.to;
}

/// The words stand in the motion, but not in the part that was named.
std::string elsewhere(const Amendment& amendment, const Draft& draft) {
    auto anywhere = amendment;
    anywhere.part.reset();
    const auto found = holds(anywhere, draft);
    if (found.empty()) return "copy the words from the motion as it is printed";
    const auto part = found.front().passage->part;
    return part == 0
               ? "they stand in the lead text: leave out part:"
               : "they stand in part " + std::to_string(part) + ": write  part: " + std::to_string(part);
}

void check(const Amendments& amendments, const std::vector<Draft>& drafts, const Setting& /*setting*/,
           Report& report) {
    for (const auto& amendment : amendments) {
        const auto* draft = amended(amendment, drafts);
        if (draft == nullptr) {
            std::vector<std::string_view> ids;
            for (const auto& each : drafts) ids.push_back(each.motion->id);
            const auto best = text::nearest(amendment.to, ids);
            report.on(amendment, "to", "there is no motion '" + amendment.to + "' to amend",
                      best.empty() ? "give the id of a motion" : "did you mean '" + std::string(best) + "'?");
            continue;
        }
        const auto parts = static_cast<int>(draft->motion->parts.size());
        if (amendment.part && *amendment.part > parts) {
            report.on(amendment, "part", amendment.to + " has no part " + std::to_string(*amendment.part),
                      parts == 0 ? "it has no parts: leave out part:" : "it has " + std::to_string(parts));
            continue;
        }
        if (amendment.kind == Amendment::Kind::rider || !holds(amendment, *draft).empty()) continue;
        const bool insert = amendment.kind == Amendment::Kind::insert;
        report.on(amendment, insert ? "after" : "words",
                  quoted(amendment.target()) + " does not stand in " + where(amendment),
                  elsewhere(amendment, *draft));
    }
}

}  // namespace

extern const Rule words_not_found{
    .id = "words-not-found",
    .severity = Severity::error,
    .summary = "an amendment to words that the motion does not have",
    .why =
        "What is to be deleted, replaced or inserted after must stand in the motion, word for word, or "
        "nobody can "
        "say what the motion is once the amendment is carried.",
    .bad =
        "- {to: aldermoor-01, kind: delete, words: \"as soon as may be\"}   # it says \"as soon as "
        "possible\"",
    .good = "- {to: aldermoor-01, kind: delete, words: \"as soon as possible\"}",
    .source = "standing orders of LMC conferences",
    .english = false,
    .amendments = check,
};

}  // namespace plenum::lint::rules
