#include <plenum/lint/forms.hpp>
#include <plenum/lint/rule.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace plenum::lint::rules {

namespace {

constexpr std::size_t least_words = 3;  // on either side of the "and", its verb not counted

/// Words by which what comes second goes on with what came first.
bool goes_on(std::string_view word) {
    constexpr std::array<std::string_view, 31> list{
        "it",      "them",        "its",      "their", "this",     "these",     "those",  "such",
        "same",    "thus",        "thereby",  "so",    "report",   "publish",   "share",  "therefore",
        "instead", "accordingly", "ensure",   "both",  "back",     "other",     "others", "another",
        "result",  "results",     "findings", "whole", "complete", "resulting", "review"};
    return std::ranges::find(list, word) != list.end();
}

std::vector<std::string_view> content(const Passage& part, std::size_t from, std::size_t to) {
    std::vector<std::string_view> result;
    for (auto i = from; i < to; ++i) {
        const std::string_view word = part.words[i].folded;
        if (word.size() > 3) result.push_back(word.substr(0, 5));
    }
    return result;
}

/// Do the two sides share a longer word, in whatever form?
bool share(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b) {
    constexpr std::array<std::string_view, 10> common{"pract", "from", "with", "that", "their",
                                                      "every", "each", "than", "have", "patie"};
    return std::ranges::any_of(a, [&](std::string_view word) {
        return std::ranges::find(b, word) != b.end() && std::ranges::find(common, word) == common.end();
    });
}

/// The first word that tells someone to do something: of the part itself, or after its "to".
std::optional<std::size_t> first_deed(const Passage& part, const Wordlists& words) {
    if (form_at(part, 0, words) == Form::base) return 0;
    for (std::size_t i = 1; i + 1 < part.words.size(); ++i) {
        if (part.is(i - 1, "to") && is_base(part.words[i].folded, words)) return i;
    }
    return std::nullopt;
}

/// The "and" after which a second deed begins that has nothing to do with the first.
std::optional<std::size_t> second_deed(const Passage& part, const Wordlists& words) {
    const auto first = first_deed(part, words);
    if (!first) return std::nullopt;
    for (auto i = *first + 1 + least_words; i + 1 + least_words < part.words.size(); ++i) {
        if (!part.is(i, "and")) continue;
        auto verb = i + 1;
        while (verb < part.words.size() && (part.is(verb, "to") || is_adverb(part.words[verb].folded)))
            ++verb;
        if (!is_verb_at(part, verb, words) || part.words.size() - verb - 1 < least_words) continue;
        // "in which to teach students and train registrars": the second hangs on the clause.
        const auto clause_word = [&](std::size_t w) {
            return part.is(w, "which") || part.is(w, "who") || part.is(w, "that") || part.is(w, "whom");
        };
        bool in_clause = false;
        for (auto w = *first; w < i; ++w) in_clause = in_clause || clause_word(w);
        bool connected = in_clause && !part.is(i + 1, "to");
        connected = connected || part.is(verb + 1, "that");
        for (auto w = verb; w < part.words.size() && w < verb + 5; ++w)
            connected |= goes_on(part.words[w].folded);
        connected |= goes_on(part.words.back().folded);
        if (connected || share(content(part, *first + 1, i), content(part, verb + 1, part.words.size())))
            continue;
        return i;
    }
    return std::nullopt;
}

void check(const Draft& draft, const Setting& setting, Report& report) {
    for (const auto& passage : draft.passages) {
        if (passage.part == 0) continue;
        const auto joint = second_deed(passage, setting.words);
        if (!joint) continue;
        report.at(draft, passage, passage.span(*joint, std::min(*joint + 4, passage.words.size())),
                  "two demands in one part: whoever is for one of them only cannot vote",
                  "make what follows this \"and\" a part of its own");
    }
}

}  // namespace

extern const Rule part_not_single{
    .id = "part-not-single",
    .severity = Severity::warning,
    .summary = "a part that makes two demands",
    .why =
        "Each part is one vote. Two demands in one are carried or lost together, and the weaker drags down "
        "the "
        "stronger.",
    .bad =
        "text: \"That conference instructs GPC UK to:\"\n"
        "parts:\n"
        "  - negotiate the removal of enhanced access hours from the contract;\n"
        "  - draw up a model constitution for federations and demand a public inquiry into community "
        "nursing.\n",
    .good =
        "text: \"That conference instructs GPC UK to:\"\n"
        "parts:\n"
        "  - negotiate the removal of enhanced access hours from the contract;\n"
        "  - draw up a model constitution for federations;\n"
        "  - demand a public inquiry into community nursing.\n",
    .source = "BMA and LMC guides to writing motions; NUJ guide to motions",
    .draft = check,
};

}  // namespace plenum::lint::rules
