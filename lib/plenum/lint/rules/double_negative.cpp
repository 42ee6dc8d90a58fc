#include <plenum/lint/rule.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace plenum::lint::rules {

namespace {

constexpr std::array<std::string_view, 33> views{
    "accept",    "believe",   "agree",     "think",   "consider",  "feel",      "support",
    "convinced", "persuaded", "satisfied", "regard",  "recognise", "recognize", "concede",
    "see",       "hold",      "assured",   "concur",  "endorse",   "expect",    "understand",
    "believing", "accepting", "sure",      "certain", "confident", "content",   "reassured",
    "surprised", "oppose",    "doubt",     "deny",    "dispute"};

/// Words that begin with un- and deny nothing.
constexpr std::array<std::string_view, 10> not_denials{"unde", "unti", "unle", "unio", "uniq",
                                                       "unit", "univ", "unif", "unil", "unle"};

bool among(const auto& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

bool is_not(std::string_view word) {
    return word == "not" || word == "cannot" || word == "never" || word.ends_with("n't");
}

bool denies(const Passage& passage, std::size_t word) {
    const auto& folded = passage.words[word].folded;
    if (is_not(folded)) return !passage.is(word + 1, "only") && !(word > 0 && passage.is(word - 1, "or"));
    if (folded == "no") return !passage.is(word + 1, "confidence");
    return folded == "none" || folded == "nobody" || folded == "nothing" || folded == "neither";
}

bool is_un_word(std::string_view word) {
    if (word.size() < 6 || !word.starts_with("un") || word.ends_with("ly")) return false;
    return std::ranges::none_of(not_denials, [&](std::string_view start) { return word.starts_with(start); });
}

constexpr std::array<std::string_view, 8> copulas{"is", "are",  "was",   "were",
                                                  "be", "been", "being", "remains"};

/// "is not unconvinced": the two words.
bool is_not_un(const Passage& passage, std::size_t word) {
    return word > 0 && passage.is(word, "not") && among(copulas, passage.words[word - 1].folded) &&
           word + 1 < passage.words.size() && !passage.breaks_before(word + 1) &&
           is_un_word(passage.words[word + 1].folded);
}

/// Where the clause that depends on the verb at `word` ends: at a full stop or semicolon, or where conference
/// goes on with another verb (", and instructs").
std::size_t clause_end(const Passage& passage, std::size_t word) {
    for (auto i = word + 1; i < passage.words.size(); ++i) {
        const auto gap = passage.gap_before(i);
        if (gap.find_first_of(".;:?!") != std::string_view::npos) return i;
        const bool joint = passage.is(i, "and") || passage.is(i, "but") || passage.is(i, "so") ||
                           passage.is(i, "because") || passage.is(i, "unless") || passage.is(i, "if") ||
                           passage.is(i, "while") || passage.is(i, "whilst");
        if (joint && gap.find(',') != std::string_view::npos) return i;
    }
    return passage.words.size();
}

/// "does not accept that practices are not entitled": from the first denial to the second.
std::optional<Span> denied_view(const Passage& passage, std::size_t word) {
    if (!is_not(passage.words[word].folded)) return std::nullopt;
    // "must not see" forbids, it states no view.
    constexpr std::array<std::string_view, 8> helpers{"does", "do",  "did",     "is",
                                                      "are",  "was", "remains", "can"};
    if (passage.is(word, "not") && (word == 0 || !among(helpers, passage.words[word - 1].folded)))
        return std::nullopt;
    auto verb = word + 1;
    if (verb + 1 < passage.words.size() && passage.words[verb].folded.ends_with("ly")) ++verb;
    if (verb >= passage.words.size() || passage.breaks_before(verb) ||
        !among(views, passage.words[verb].folded)) {
        return std::nullopt;
    }
    const auto end = clause_end(passage, verb);
    for (auto i = verb + 1; i < end; ++i) {
        const bool un = is_un_word(passage.words[i].folded) && among(copulas, passage.words[i - 1].folded);
        if (denies(passage, i) || un) return passage.span(word, i + 1);
    }
    return std::nullopt;
}

/// "no practice should not be paid".
std::optional<Span> none_not(const Passage& passage, std::size_t word) {
    constexpr std::array<std::string_view, 8> duties{"should", "must",  "ought", "may",
                                                     "can",    "shall", "will",  "would"};
    if (!passage.is(word, "no") && !passage.is(word, "nobody") && !passage.is(word, "none"))
        return std::nullopt;
    for (auto i = word + 1; i + 1 < passage.words.size() && i < word + 7; ++i) {
        if (passage.breaks_before(i)) return std::nullopt;
        if (passage.is(i, "who") || passage.is(i, "which") || passage.is(i, "that")) return std::nullopt;
        if (among(duties, passage.words[i].folded)) {
            return passage.is(i + 1, "not") ? std::optional(passage.span(word, i + 2)) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<Span> double_at(const Passage& passage, std::size_t word) {
    if (const auto found = denied_view(passage, word)) return found;
    if (is_not_un(passage, word)) return passage.span(word, word + 2);
    if (passage.is(word, "cannot") && passage.is(word + 1, "not")) return passage.span(word, word + 2);
    return none_not(passage, word);
}

void check(const Draft& draft, const Setting& /*setting*/, Report& report) {
    for (const auto& passage : draft.passages) {
        for (std::size_t i = 0; i < passage.words.size(); ++i) {
            const auto found = double_at(passage, i);
            if (!found) continue;
            report.at(draft, passage, *found,
                      "two denials in one sentence: it is hard to hear what a vote for it means",
                      "say the same without either \"not\", as in \"believes that practices are entitled\"");
            break;
        }
    }
}

}  // namespace

extern const Rule double_negative{
    .id = "double-negative",
    .severity = Severity::warning,
    .summary = "a denial of a denial",
    .why = "In the hall the words are heard once. Whoever loses count of the denials votes the wrong way.",
    .bad =
        "text: That conference does not accept that practices are not entitled to decline, and instructs GPC "
        "UK to "
        "say so.",
    .good =
        "text: That conference believes that practices are entitled to decline, and instructs GPC UK to say "
        "so.",
    .source = "BMA and LMC guides to writing motions",
    .draft = check,
};

}  // namespace plenum::lint::rules
