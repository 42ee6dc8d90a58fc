#include <plenum/lint/rule.hpp>

namespace plenum::lint::rules {

namespace {

void check(const Draft& draft, const Setting& setting, Report& report) {
    for (const auto& passage : draft.passages) {
        for (std::size_t i = 1; i < passage.words.size(); ++i) {
            const auto& word = passage.words[i].folded;
            if (word != passage.words[i - 1].folded || !text::trim(passage.gap_before(i)).empty()) continue;
            const bool digits = word.front() >= '0' && word.front() <= '9';
            if (digits || setting.words.doubled.contains(word)) continue;
            report.at(draft, passage, passage.span(i - 1, i + 1), "\"" + word + "\" stands twice",
                      "take one of the two out");
        }
    }
}

}  // namespace

extern const Rule doubled_word{
    .id = "doubled-word",
    .severity = Severity::warning,
    .summary = "a word that stands twice in a row",
    .why = "A slip of the pen; the words of a motion are printed as they were submitted.",
    .bad = "text: That conference calls on on NHS England to publish the figures.",
    .good = "text: That conference calls on NHS England to publish the figures.",
    .source = "general usage",
    .english = false,
    .draft = check,
};

}  // namespace plenum::lint::rules
