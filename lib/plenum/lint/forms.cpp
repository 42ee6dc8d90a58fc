#include <plenum/lint/forms.hpp>
#include <plenum/lint/phrases.hpp>

#include <algorithm>
#include <array>
#include <string>

namespace plenum::lint {

namespace {

constexpr std::array<std::string_view, 33> determiners{
    "a",       "an",    "the",    "this",    "these",      "those", "each", "every",      "all",
    "any",     "no",    "some",   "such",    "its",        "their", "our",  "his",        "her",
    "another", "fewer", "less",   "greater", "several",    "many",  "half", "sufficient", "adequate",
    "full",    "fair",  "proper", "equal",   "additional", "new"};

constexpr std::array<std::string_view, 17> adverbs{
    "not",    "never", "also",  "then",  "further", "therefore", "thus",      "hence",     "instead",
    "always", "once",  "again", "still", "now",     "thereby",   "forthwith", "henceforth"};

/// Words in -ly that are no adverbs.
constexpr std::array<std::string_view, 9> not_adverbs{"apply",    "supply", "comply", "rely",  "reply",
                                                      "multiply", "rally",  "ally",   "family"};

constexpr std::array<std::string_view, 13> third_words{
    "is", "has", "does", "was", "had", "cannot", "will", "would", "must", "should", "shall", "can", "may"};

constexpr std::array<std::string_view, 16> noun_endings{"ary",  "ic",   "al",   "ive",  "ous",  "ful",
                                                        "less", "ity",  "tion", "sion", "ment", "ness",
                                                        "ance", "ence", "ship", "ism"};

bool among(const auto& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

bool doubled_end(std::string_view word) {
    return word.size() > 2 && word[word.size() - 1] == word[word.size() - 2];
}

}  // namespace

bool is_base(std::string_view folded, const Wordlists& words) {
    if (words.verbs.contains(folded)) return true;
    constexpr std::array<std::string_view, 9> before{"re",    "co",  "pre",  "de",   "over",
                                                     "under", "mis", "fast", "cross"};
    const auto hyphen = folded.find('-');
    return hyphen != std::string_view::npos && among(before, folded.substr(0, hyphen)) &&
           words.verbs.contains(folded.substr(hyphen + 1));
}

bool is_third(std::string_view folded, const Wordlists& words) {
    if (among(third_words, folded)) return true;
    const auto known = [&](const std::string& base) {
        return words.verbs.contains(base) || words.views.contains(base);
    };
    if (!folded.ends_with('s') || folded.size() < 4) return false;
    if (known(std::string(folded.substr(0, folded.size() - 1)))) return true;
    if (folded.ends_with("ies") && known(std::string(folded.substr(0, folded.size() - 3)) + "y")) return true;
    return folded.ends_with("es") && known(std::string(folded.substr(0, folded.size() - 2)));
}

bool is_gerund(std::string_view folded, const Wordlists& words) {
    if (!folded.ends_with("ing") || folded.size() < 6) return false;
    const auto known = [&](const std::string& base) {
        return words.verbs.contains(base) || words.views.contains(base);
    };
    const auto root = folded.substr(0, folded.size() - 3);
    if (known(std::string(root)) || known(std::string(root) + "e")) return true;
    return doubled_end(root) && known(std::string(root.substr(0, root.size() - 1)));
}

bool is_determiner(std::string_view folded) {
    return among(determiners, folded) || is_number(folded);
}

bool is_adverb(std::string_view folded) {
    if (among(adverbs, folded)) return true;
    return folded.ends_with("ly") && folded.size() > 4 && !among(not_adverbs, folded);
}

bool is_verb_at(const Passage& passage, std::size_t word, const Wordlists& words) {
    if (word >= passage.words.size() || !is_base(passage.words[word].folded, words)) return false;
    if (!words.nouns.contains(passage.words[word].folded)) return true;
    if (word > 0 && passage.is(word - 1, "to")) return true;
    if (word + 1 >= passage.words.size() || passage.breaks_before(word + 1)) return false;
    const auto& next = passage.words[word + 1].folded;
    if (next == "for" || next == "on") {
        return word + 2 < passage.words.size() && is_determiner(passage.words[word + 2].folded);
    }
    return is_determiner(next) || next == "it" || next == "them" || next == "that" || next == "practices" ||
           next == "patients" || next == "members" || next == "doctors" || next == "gps" || next == "lmcs";
}

namespace {

/// "support for", "reports of": what follows makes a noun of a word that could be a verb.
bool noun_follows(const Passage& passage, std::size_t word) {
    constexpr std::array<std::string_view, 3> after{"of", "for", "to"};
    return word + 1 < passage.words.size() && among(after, passage.words[word + 1].folded);
}

bool has_noun_ending(std::string_view word) {
    return std::ranges::any_of(noun_endings, [&](std::string_view ending) {
        return word.size() > ending.size() + 2 && word.ends_with(ending);
    });
}

Form form_of_verb(const Passage& passage, std::size_t word, const Wordlists& words) {
    const auto& first = passage.words[word].folded;
    if (is_base(first, words)) {
        return words.nouns.contains(first) && noun_follows(passage, word) ? Form::other : Form::base;
    }
    if (is_determiner(first)) return Form::noun;
    if (is_third(first, words)) {
        if (among(third_words, first)) return Form::third;
        const bool noun =
            noun_follows(passage, word) || passage.is(word + 1, "be") || passage.is(word + 1, "should");
        return noun ? Form::other : Form::third;
    }
    return is_gerund(first, words) ? Form::gerund : Form::other;
}

}  // namespace

Form form_at(const Passage& passage, std::size_t word, const Wordlists& words) {
    const auto& all = passage.words;
    while (word < all.size() && is_adverb(all[word].folded)) ++word;
    if (passage.is(word, "no") && passage.is(word + 1, "longer")) word += 2;
    if (word >= all.size()) return Form::other;
    const auto& first = all[word].folded;
    if (first == "that") return Form::that_clause;
    if (first == "to" && word + 1 < all.size()) {
        return is_determiner(all[word + 1].folded) ? Form::other : Form::to_base;
    }
    if (const auto form = form_of_verb(passage, word, words); form != Form::other) return form;
    if (is_base(first, words) || is_third(first, words)) return Form::other;
    const bool body =
        std::ranges::any_of(passage.bodies, [&](const Mention& each) { return each.first == word; });
    return body || has_noun_ending(first) ? Form::noun : Form::other;
}

namespace {

/// "... demands that the Welsh Government:" with the body at the very end.
bool ends_with_subject(const Passage& lead) {
    const auto n = lead.words.size();
    return std::ranges::any_of(lead.bodies, [&](const Mention& mention) {
        if (mention.last != n || mention.first == 0) return false;
        const auto before = lead.is(mention.first - 1, "the") ? mention.first - 1 : mention.first;
        return before > 1 && lead.is(before - 1, "that");
    });
}

/// Do most parts have a verb of conference's own ("believes ...")? Then the lead has none to lend them, even
/// if it ends like one that has: "... of those who will not stop driving when told to:".
bool speak_for_themselves(const Draft& draft, const Setting& setting) {
    std::size_t own = 0;
    for (const auto& passage : draft.passages) {
        const auto* made = draft.classified(passage);
        if (made == nullptr || made->from_lead) continue;
        own += form_at(passage, 0, setting.words) == Form::third ? 1U : 0U;
    }
    return own * 2 >= draft.passages.size() - 1;
}

}  // namespace

Form expected_form(const Draft& draft, const Setting& setting) {
    const auto& lead = draft.lead();
    const auto n = lead.words.size();
    if (n == 0) return Form::other;
    const auto& last = lead.words[n - 1].folded;
    if (draft.has_parts() && speak_for_themselves(draft, setting)) return Form::third;
    if (last == "to") return n > 1 && is_verb_at(lead, n - 2, setting.words) ? Form::other : Form::base;
    if (last == "by") return Form::gerund;
    if (last == "that") return Form::that_clause;
    const auto speaker = text::words(setting.conference.opening);
    if (!speaker.empty() && last == speaker.back().folded) return Form::third;
    if (ends_with_subject(lead)) return Form::subjunctive;
    if (n > 1 && is_base(last, setting.words) && lead.is(n - 2, "to")) return Form::noun;
    return Form::other;
}

bool reads_on(Form want, Form have) {
    if (have == Form::other || want == Form::other || want == have) return true;
    switch (want) {
    case Form::base: return false;
    case Form::subjunctive: return have == Form::base || have == Form::third;
    case Form::third: return have == Form::gerund;
    case Form::gerund: return have == Form::noun;
    case Form::that_clause: return have == Form::noun || have == Form::gerund || have == Form::base;
    case Form::noun: return have == Form::gerund || have == Form::base || have == Form::that_clause;
    default: return true;
    }
}

}  // namespace plenum::lint
