#include <plenum/lint/asks.hpp>
#include <plenum/lint/forms.hpp>
#include <plenum/lint/rule.hpp>

#include <algorithm>

namespace plenum::lint::rules {

namespace {

bool names_somebody(const Passage& passage) {
    return std::ranges::any_of(passage.bodies, [&](const Mention& mention) {
        if (mention.body->kind != Stem::mandate && mention.body->kind != Stem::external) return false;
        // "a public inquiry" is not the public.
        const bool article =
            mention.first > 0 && (passage.is(mention.first - 1, "a") || passage.is(mention.first - 1, "an"));
        return !article;
    });
}

/// "asks X to publish": somebody is asked, known to us or not. "An end to the levy" is nobody.
bool has_object_and_infinitive(const Passage& passage, std::size_t after, const Wordlists& words) {
    if (passage.is(after, "that") || passage.is(after, "for") || after >= passage.words.size()) return false;
    for (auto i = after + 1; i < passage.words.size() && i < after + 9; ++i) {
        if (passage.is(i, "to"))
            return i + 1 < passage.words.size() && is_base(passage.words[i + 1].folded, words);
        if (passage.is(i, "that") || passage.is(i, "of")) return false;
    }
    return false;
}

/// "insists that practices answer" speaks to practices; "that fees be raised" to nobody.
bool is_active(const Passage& passage, std::size_t after) {
    if (!passage.is(after, "that")) return false;
    for (auto i = after + 1; i < passage.words.size() && i < after + 16; ++i) {
        if (passage.is(i, "be") || passage.is(i, "is") || passage.is(i, "are") || passage.is(i, "no"))
            return false;
    }
    return true;
}

void check(const Draft& draft, const Setting& setting, Report& report) {
    for (const auto& passage : draft.passages) {
        const auto* made = draft.classified(passage);
        if (made == nullptr || made->stem == Stem::belief || made->stem == Stem::other) continue;
        const auto& speaking = made->from_lead ? draft.lead() : passage;
        const auto ask = first_ask(speaking, setting.lexicon);
        if (!ask || (ask->verb->act != Act::ask && ask->verb->act != Act::demand)) continue;
        if (names_somebody(passage) || names_somebody(draft.lead())) continue;
        if (!made->addressee.empty() && made->stem != Stem::external) continue;
        if (has_object_and_infinitive(speaking, ask->last, setting.words) || is_active(speaking, ask->last))
            continue;
        report.at(
            draft, speaking, speaking.span(ask->first, ask->last), "this demands something, but of nobody",
            "name the body that can do it, as in \"calls on NHS England to ...\", or tell our own to see to "
            "it: \"instructs GPC " +
                setting.conference.nation + " to ...\"");
        if (made->from_lead) break;
    }
}

}  // namespace

extern const Rule demand_without_addressee{
    .id = "demand-without-addressee",
    .severity = Severity::warning,
    .summary = "a demand that is made of nobody",
    .why =
        "Nobody writes a letter to nobody. Whoever acts on the resolution has to know whom conference meant.",
    .bad = "text: That conference calls for the full publication of the workload figures.",
    .good = "text: That conference calls on NHS England to publish the workload figures in full.",
    .source = "BMA and LMC guides to writing motions",
    .draft = check,
};

}  // namespace plenum::lint::rules
