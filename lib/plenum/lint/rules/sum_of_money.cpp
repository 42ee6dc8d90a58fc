#include <plenum/lint/phrases.hpp>
#include <plenum/lint/rule.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace plenum::lint::rules {

namespace {

constexpr std::array<std::string_view, 3> signs{"\u00A3", "\u20AC", "$"};
constexpr std::array<std::string_view, 5> scales{"million", "billion", "thousand", "hundred", "m"};
constexpr std::array<std::string_view, 5> coins{"pounds", "pence", "quid", "euros", "dollars"};

bool among(const auto& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

/// "50p" and "99p".
bool is_pence(std::string_view word) {
    return word.size() > 1 && word.ends_with('p') &&
           word.substr(0, word.size() - 1).find_first_not_of("0123456789.") == std::string_view::npos;
}

/// A sum that begins at a word.
std::optional<Span> sum_at(const Passage& passage, std::size_t word) {
    const auto& words = passage.words;
    const auto before = passage.text.substr(0, words[word].offset);
    for (const auto sign : signs) {
        if (!before.ends_with(sign) || !is_number(words[word].folded)) continue;
        auto last = word + 1;
        if (last < words.size() && among(scales, words[last].folded)) ++last;
        const auto span = passage.span(word, last);
        return Span{.offset = span.offset - sign.size(), .length = span.length + sign.size()};
    }
    if (is_pence(words[word].folded)) return passage.span(word, word + 1);
    if (!is_number(words[word].folded) || (word > 0 && is_number(words[word - 1].folded)))
        return std::nullopt;
    auto last = word + 1;
    while (last < words.size() && (is_number(words[last].folded) || words[last].folded == "and")) ++last;
    if (last < words.size() && among(coins, words[last].folded)) return passage.span(word, last + 1);
    return std::nullopt;
}

void check(const Draft& draft, const Setting& /*setting*/, Report& report) {
    for (const auto& passage : draft.passages) {
        for (std::size_t i = 0; i < passage.words.size(); ++i) {
            const auto sum = sum_at(passage, i);
            if (!sum) continue;
            const auto shown = passage.text.substr(sum->offset, sum->length);
            report.at(
                draft, passage, *sum,
                quoted(shown) + " is a sum of money, which a motion had better leave open",
                "say what the sum is to cover (\"the full cost\", \"in line with inflation\"); where it is "
                "the point, write above it: # plenum: allow sum-of-money, and why");
            break;
        }
    }
}

}  // namespace

extern const Rule sum_of_money{
    .id = "sum-of-money",
    .severity = Severity::warning,
    .summary = "a sum of money",
    .why =
        "A sum ties the negotiators to a figure, is out of date with the next award, and turns the debate "
        "to whether it is the right one.",
    .bad = "text: That conference instructs GPC UK to negotiate a fee of \u00A325 for every report.",
    .good =
        "text: That conference instructs GPC UK to negotiate a fee for every report that covers its full "
        "cost.",
    .source = "BMA and LMC guides to writing motions",
    .draft = check,
};

}  // namespace plenum::lint::rules
