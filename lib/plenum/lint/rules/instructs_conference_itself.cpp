#include <plenum/lint/asks.hpp>
#include <plenum/lint/rule.hpp>

#include <algorithm>
#include <array>

namespace plenum::lint::rules {

namespace {

/// "the conference agenda committee", "conference representatives": somebody else is meant.
bool goes_on(const Passage& passage, std::size_t word) {
    constexpr std::array<std::string_view, 19> others{
        "agenda",      "chair",     "chairs",      "chairman", "representatives", "committee", "office",
        "centre",      "delegates", "attendees",   "members",  "staff",           "officers",  "organisers",
        "secretariat", "motions",   "resolutions", "policy",   "representative"};
    if (word >= passage.words.size() || passage.breaks_before(word)) return false;
    return std::ranges::find(others, passage.words[word].folded) != others.end();
}

void check(const Draft& draft, const Setting& setting, Report& report) {
    const auto opening = text::words(setting.conference.opening);
    if (opening.empty()) return;
    const auto& speaker = opening.back().folded;
    for (const auto& passage : draft.passages) {
        for (std::size_t i = 1; i < passage.words.size(); ++i) {
            if (!passage.is(i, speaker) && !passage.is(i, "itself")) continue;
            if (goes_on(passage, i + 1) || passage.breaks_before(i)) continue;
            const auto before = passage.is(i - 1, "this") ? i - 1 : i;
            const auto ask = ask_before(passage, before, setting.lexicon);
            if (!ask) continue;
            report.at(draft, passage, passage.span(ask->first, i + 1), "conference cannot instruct itself",
                      "ask who can do it: \"asks the agenda committee to ...\", or say what conference does: "
                      "\"resolves to ...\"");
            break;
        }
    }
}

}  // namespace

extern const Rule instructs_conference_itself{
    .id = "instructs-conference-itself",
    .severity = Severity::warning,
    .summary = "conference tells conference what to do",
    .why =
        "Conference speaks; it is over the next day and there is nobody left to obey. The agenda committee "
        "and GPC "
        "remain.",
    .bad = "text: That conference instructs this conference to meet in Belfast.",
    .good = "text: That conference asks the agenda committee to have conference meet in Belfast.",
    .source = "BMA and LMC guides to writing motions",
    .draft = check,
};

}  // namespace plenum::lint::rules
