#include <plenum/lint/phrases.hpp>
#include <plenum/lint/rule.hpp>

namespace plenum::lint::rules {

namespace {

void check(const Draft& draft, const Setting& setting, Report& report) {
    for (const auto& passage : draft.passages) {
        for (const auto& match : find(setting.words.intemperate, passage)) {
            const auto span = passage.span(match.first, match.last);
            report.at(
                draft, passage, span,
                quoted(passage.text.substr(span.offset, span.length)) + " insults more than it argues",
                "say what was done and what came of it; \"deplores\" and \"condemns\" are strong enough");
        }
    }
}

}  // namespace

extern const Rule intemperate{
    .id = "intemperate",
    .severity = Severity::warning,
    .summary = "words that insult",
    .why =
        "Conference speaks to be heard by those it criticises. Abuse is what gets quoted, and an agenda "
        "committee may refuse to print it.",
    .bad =
        "text: That conference calls on the clueless parasites who run NHS England to withdraw their target.",
    .good = "text: That conference deplores the target set by NHS England, and calls on it to withdraw it.",
    .source = "BMA and LMC guides to writing motions",
    .draft = check,
};

}  // namespace plenum::lint::rules
