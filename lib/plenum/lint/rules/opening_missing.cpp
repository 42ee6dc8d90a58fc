#include <plenum/lint/rule.hpp>

#include <algorithm>
#include <string>

namespace plenum::lint::rules {

namespace {

/// Who speaks: the last word of the opening ("conference" in "That conference").
std::string speaker(const Conference& conference) {
    const auto words = text::words(conference.opening);
    return words.empty() ? std::string{} : words.back().folded;
}

void check(const Draft& draft, const Setting& setting, Report& report) {
    const auto& lead = draft.lead();
    const auto who = speaker(setting.conference);
    if (lead.words.empty() || who.empty()) return;
    // "Locums die on their days off too. Conference therefore ..." is printed as well: it is
    // enough that conference speaks somewhere.
    const auto speaks = [&](const text::Word& word) { return word.folded == who; };
    if (std::ranges::any_of(lead.words, speaks)) return;
    std::size_t last = std::min<std::size_t>(lead.words.size(), 3);
    for (std::size_t i = 1; i < last; ++i) {
        if (lead.breaks_before(i)) last = i;
    }
    const auto& opening = setting.conference.opening;
    report.at(draft, lead, lead.span(0, last), "the motion does not open with \"" + opening + "\"",
              "begin with \"" + opening + "\" and a verb, as in \"" + opening + " believes ...\" or \"" +
                  opening + " instructs ...\"");
}

}  // namespace

extern const Rule opening_missing{
    .id = "opening-missing",
    .severity = Severity::warning,
    .summary = "conference is not the one who speaks",
    .why =
        "A motion is a sentence that conference will say. Without \"That conference\" there is nobody who "
        "believes, demands or instructs, and the agenda committee has to rewrite it.",
    .bad = "text: We, the doctors of Aldermoor, want practices to be paid for fit notes by NHS England.",
    .good = "text: That conference calls on NHS England to pay practices for fit notes.",
    .source = "BMA and LMC guides to writing motions",
    .english = false,
    .draft = check,
};

}  // namespace plenum::lint::rules
