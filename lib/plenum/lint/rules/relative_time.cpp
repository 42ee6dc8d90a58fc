#include <plenum/lint/phrases.hpp>
#include <plenum/lint/rule.hpp>

namespace plenum::lint::rules {

namespace {

/// "The last week of March" is a date, whenever it is read.
bool is_dated(const Passage& passage, const Match& match) {
    const auto& words = passage.words;
    return match.first > 0 && words[match.first - 1].folded == "the" && match.last < words.size() &&
           words[match.last].folded == "of";
}

void check(const Draft& draft, const Setting& setting, Report& report) {
    for (const auto& passage : draft.passages) {
        for (const auto& match : find(setting.words.relative_time, passage)) {
            if (is_dated(passage, match)) continue;
            const auto span = passage.span(match.first, match.last);
            report.at(draft, passage, span,
                      quoted(passage.text.substr(span.offset, span.length)) +
                          " will mean another time when this is read again",
                      "give the date or the year (\"in 2026\", \"by April 2027\"), or leave it out");
        }
    }
}

}  // namespace

extern const Rule relative_time{
    .id = "relative-time",
    .severity = Severity::warning,
    .summary = "a time that only holds on the day of the debate",
    .why =
        "A resolution stands in the policy book for years. \"This year\" and \"recently\" then say something "
        "else, or nothing.",
    .bad = "text: That conference calls on NHS England to withdraw the target that it announced last month.",
    .good =
        "text: That conference calls on NHS England to withdraw the target that it announced in June 2026.",
    .source = "BMA and LMC guides to writing motions",
    .draft = check,
};

}  // namespace plenum::lint::rules
