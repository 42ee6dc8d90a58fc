#include <plenum/lint/quotes.hpp>
#include <plenum/lint/rule.hpp>

#include <optional>
#include <vector>

namespace plenum::lint::rules {

namespace {

/// "a)" and "1)" number an item, no bracket was opened.
bool numbers_an_item(std::string_view text, std::size_t close) {
    std::size_t from = close;
    while (from > 0 && text[from - 1] != ' ' && text[from - 1] != '\n' && text[from - 1] != '(') --from;
    return close - from >= 1 && close - from <= 3 && (from == 0 || text[from - 1] != '(');
}

std::optional<std::size_t> odd_bracket(std::string_view text) {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '(' || c == '[') open.push_back(i);
        if (c != ')' && c != ']') continue;
        if (!open.empty() && text[open.back()] == (c == ')' ? '(' : '[')) {
            open.pop_back();
        } else if (c == ']' || !numbers_an_item(text, i)) {
            return i;
        }
    }
    if (open.empty()) return std::nullopt;
    return open.back();
}

void check(const Draft& draft, const Setting& /*setting*/, Report& report) {
    for (const auto& passage : draft.passages) {
        if (const auto at = odd_bracket(passage.text)) {
            const bool opens = passage.text[*at] == '(' || passage.text[*at] == '[';
            report.at(draft, passage, {.offset = *at, .length = 1},
                      opens ? "this bracket is never closed" : "this bracket was never opened",
                      opens ? "close it, or take it out" : "open it where the aside begins, or take it out");
        }
        if (const auto odd = odd_quote(passage.text)) {
            report.at(draft, passage, *odd, "this quotation mark stands alone",
                      "put the other one of the pair, or take it out");
        }
    }
}

}  // namespace

extern const Rule unbalanced_quotes_or_brackets{
    .id = "unbalanced-quotes-or-brackets",
    .severity = Severity::warning,
    .summary = "a bracket or quotation mark without its other half",
    .why = "Where an aside ends is where the demand begins: the reader has to guess.",
    .bad =
        "text: That conference instructs the BMA to seek the return of registration fees (which rise every "
        "year.",
    .good =
        "text: That conference instructs the BMA to seek the return of registration fees (which rise every "
        "year).",
    .source = "general usage",
    .english = false,
    .draft = check,
};

}  // namespace plenum::lint::rules
