#include <plenum/lint/forms.hpp>
#include <plenum/lint/numbering.hpp>
#include <plenum/lint/phrases.hpp>
#include <plenum/lint/rule.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace plenum::lint::rules {

namespace {

constexpr std::size_t bare_lead = 9;  // words: "That conference instructs the chair of GPC England to"

bool is_auxiliary(std::string_view word) {
    constexpr std::array<std::string_view, 20> list{
        "is",   "was",   "are",  "were",  "be",  "has",   "have",   "also", "too",   "should",
        "must", "ought", "will", "would", "can", "could", "cannot", "may",  "might", "does"};
    return std::ranges::find(list, word) != list.end();
}

/// "believes that this also ought to", "publish it": a pronoun at the start, with nothing before it to
/// stand for.
std::optional<Span> pronoun(const Passage& part, const Wordlists& words) {
    const auto& all = part.words;
    if (all.size() < 3) return std::nullopt;
    const bool plain = is_base(all[0].folded, words);
    if (!plain && !is_third(all[0].folded, words)) return std::nullopt;
    auto at = std::size_t{1};
    if (part.is(at, "that")) ++at;
    const auto& word = all[at].folded;
    if (plain && at == 1 && (word == "it" || word == "them")) return part.span(at, at + 1);
    const bool points = word == "this" || word == "these" || word == "those" || word == "they";
    if (points && at + 1 < all.size() && is_auxiliary(all[at + 1].folded)) return part.span(at, at + 1);
    return std::nullopt;
}

std::optional<Span> leaning(const Draft& draft, const Passage& part, const Setting& setting) {
    const auto found = find(setting.words.leaning, part);
    if (!found.empty()) return part.span(found.front().first, found.front().last);
    const auto numbers = numbers_in(part.text);
    // A part that has numbers of its own, (i) and (ii), speaks of those.
    if (!numbers.empty() && !(numbers.size() > 1 && numbers.front().number == 1)) return numbers.front().span;
    if (draft.lead().words.size() <= bare_lead) return pronoun(part, setting.words);
    return std::nullopt;
}

void check(const Draft& draft, const Setting& setting, Report& report) {
    for (const auto& passage : draft.passages) {
        if (passage.part < 2) continue;
        const auto span = leaning(draft, passage, setting);
        if (!span) continue;
        report.at(draft, passage, *span,
                  quoted(passage.text.substr(span->offset, span->length)) +
                      " leans on another part, which may be lost",
                  "name the thing itself, so that the part can be read and carried alone");
    }
}

}  // namespace

extern const Rule part_depends_on_another{
    .id = "part-depends-on-another",
    .severity = Severity::warning,
    .summary = "a part that cannot be read without another",
    .why =
        "Parts are voted on one by one. When part (i) is lost, nobody knows what \"this also\" or \"the "
        "aforementioned\" in part (ii) means.",
    .bad =
        "text: \"That conference:\"\n"
        "parts:\n"
        "  - instructs GPC Scotland to obtain a payment for practices on islands;\n"
        "  - believes that this also ought to cover peninsulas.\n",
    .good =
        "text: \"That conference:\"\n"
        "parts:\n"
        "  - instructs GPC Scotland to obtain a payment for practices on islands;\n"
        "  - believes that practices on peninsulas ought to have the same payment as those on islands.\n",
    .source = "BMA and LMC guides to writing motions",
    .draft = check,
};

}  // namespace plenum::lint::rules
