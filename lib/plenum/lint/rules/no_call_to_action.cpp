#include <plenum/lint/rule.hpp>

#include <algorithm>

namespace plenum::lint::rules {

namespace {

/// The verb with which the motion states its view, or the beginning of the text.
Span view(const Passage& passage, const std::string& verb) {
    for (std::size_t i = 0; i < passage.words.size() && !verb.empty(); ++i) {
        if (passage.words[i].folded.starts_with(verb.substr(0, verb.find(' '))))
            return passage.span(i, i + 1);
    }
    return passage.span(0, std::min<std::size_t>(passage.words.size(), 3));
}

bool conference_speaks(const Draft& draft, const Conference& conference) {
    const auto opening = text::words(conference.opening);
    return opening.empty() || std::ranges::any_of(draft.lead().words, [&](const text::Word& word) {
               return word.folded == opening.back().folded;
           });
}

void check(const Draft& draft, const Setting& setting, Report& report) {
    if (draft.classification == nullptr || draft.lead().words.empty()) return;
    const auto& parts = draft.classification->parts;
    if (!std::ranges::all_of(parts, [](const ClassifiedPart& part) { return part.stem == Stem::belief; }))
        return;
    // Where conference does not speak at all there is another finding, and this one would puzzle.
    if (!conference_speaks(draft, setting.conference)) return;
    // "GPC England must win ..." states no view of conference's.
    if (std::ranges::all_of(parts, [](const ClassifiedPart& part) { return part.verb.empty(); })) return;
    const auto& nation = setting.conference.nation;
    report.at(draft, draft.lead(), view(draft.lead(), parts.front().verb),
              "the motion states a view and asks nobody to act: it will not make policy",
              "if somebody should act, add who and what: \"and instructs GPC " + nation + " to ...\"");
}

}  // namespace

extern const Rule no_call_to_action{
    .id = "no-call-to-action",
    .severity = Severity::note,
    .summary = "a view, and nobody asked to act on it",
    .why =
        "Only a motion that tells GPC or the BMA to do something makes policy that they must pursue. A view "
        "can be worth a debate all the same, which is why this is a note and no more.",
    .bad =
        "text: That conference believes that hospital waiting lists are the root of half the work in "
        "practices.",
    .good =
        "text: That conference believes that hospital waiting lists are the root of half the work in "
        "practices, "
        "and instructs GPC UK to publish a count of the appointments that they cause.",
    .source = "LMC Secretaries' Conference workshop; BMA guide to writing motions",
    .draft = check,
};

}  // namespace plenum::lint::rules
