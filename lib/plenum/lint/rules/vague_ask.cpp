#include <plenum/lint/asks.hpp>
#include <plenum/lint/forms.hpp>
#include <plenum/lint/phrases.hpp>
#include <plenum/lint/rule.hpp>

namespace plenum::lint::rules {

namespace {

/// What a body is asked to do begins here: the part begins with it, or "asks X to" stands before it.
bool is_asked(const Draft& draft, const Passage& passage, std::size_t word, const Setting& setting) {
    while (word > 0 && is_adverb(passage.words[word - 1].folded)) --word;
    if (word == 0) return passage.part > 0 && expected_form(draft, setting) == Form::base;
    const auto to = word - 1;
    const bool infinitive = passage.is(to, "to");
    for (const auto& mention : passage.bodies) {
        if (mention.last > to + (infinitive ? 0 : 1)) continue;
        if (!infinitive && mention.last == word && ask_before(passage, mention.first, setting.lexicon))
            return true;
        if (!infinitive || !ask_before(passage, mention.first, setting.lexicon)) continue;
        // Nothing but names may stand between: "asks NHS England and ICBs to", "asks GPC UK, through LMCs,
        // to".
        bool other_to = false;
        for (auto i = mention.last; i < to; ++i) other_to = other_to || passage.is(i, "to");
        if (!other_to) return true;
    }
    return false;
}

/// "work with trusts to write a form"
bool has_purpose(const Passage& passage, std::size_t from, const Wordlists& words) {
    for (auto i = from; i + 1 < passage.words.size(); ++i) {
        if (passage.is(i, "to") && is_base(passage.words[i + 1].folded, words)) return true;
        if (passage.is(i, "so") && passage.is(i + 1, "that")) return true;
    }
    return false;
}

void check(const Draft& draft, const Setting& setting, Report& report) {
    for (const auto& passage : draft.passages) {
        const auto* made = draft.classified(passage);
        if (made != nullptr && made->stem == Stem::belief) continue;
        auto matches = find(setting.words.vague, passage);
        for (const auto& match : find(setting.words.purposeless, passage)) {
            if (!has_purpose(passage, match.last, setting.words)) matches.push_back(match);
        }
        for (const auto& match : matches) {
            if (!is_asked(draft, passage, match.first, setting)) continue;
            const auto span = passage.span(match.first, match.last);
            report.at(draft, passage, span,
                      "nobody can tell when this has been done: " +
                          quoted(passage.text.substr(span.offset, span.length)),
                      match.phrase->advice);
            break;
        }
    }
}

}  // namespace

extern const Rule vague_ask{
    .id = "vague-ask",
    .severity = Severity::warning,
    .summary = "an ask that nobody can be held to",
    .why = "A year later the action report has to say whether it was done. \"Looked at\" always was.",
    .bad = "text: That conference asks integrated care boards to look at the funding of link workers.",
    .good = "text: That conference asks integrated care boards to fund a link worker in every practice.",
    .source = "BMA and LMC guides to writing motions",
    .draft = check,
};

}  // namespace plenum::lint::rules
