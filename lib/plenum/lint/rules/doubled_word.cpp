#include <plenum/lint/quotes.hpp>
#include <plenum/lint/rule.hpp>

namespace plenum::lint::rules {

namespace {

/// The second of the two out, with the blank after it, or else the one before it. A second one with a capital
/// may be a name ("Baden Baden"), one in quotation marks is somebody else's slip.
std::vector<Edit> one_out(const Passage& passage, std::size_t second) {
    const auto word = passage.span(second, second + 1);
    const auto end = word.offset + word.length;
    const char first = passage.text[word.offset];
    if ((first >= 'A' && first <= 'Z') || in_quotes(passage.text, word)) return {};
    std::vector<Edit> ways;
    if (passage.gap_before(second + 1) == " ") {
        ways.push_back({{.offset = word.offset, .length = word.length + 1}, {}});
    }
    if (passage.gap_before(second) == " ") {
        ways.push_back({{.offset = word.offset - 1, .length = end - word.offset + 1}, {}});
    }
    return ways;
}

void check(const Draft& draft, const Setting& setting, Report& report) {
    for (const auto& passage : draft.passages) {
        for (std::size_t i = 1; i < passage.words.size(); ++i) {
            const auto& word = passage.words[i].folded;
            if (word != passage.words[i - 1].folded || !text::trim(passage.gap_before(i)).empty()) continue;
            const bool digits = word.front() >= '0' && word.front() <= '9';
            if (digits || setting.words.doubled.contains(word)) continue;
            report.at(draft, passage, passage.span(i - 1, i + 1), "\"" + word + "\" stands twice",
                      "take one of the two out", one_out(passage, i));
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
