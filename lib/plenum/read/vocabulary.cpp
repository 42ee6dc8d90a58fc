#include <plenum/base/parallel.hpp>
#include <plenum/base/text.hpp>
#include <plenum/data/data.hpp>
#include <plenum/read/odds.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/read/word_lists.hpp>

#include <algorithm>
#include <charconv>
#include <memory>
#include <optional>

namespace plenum::read {

namespace {

/// The stems of a phrase, cut up as `terms` cuts up a text.
std::vector<std::string> stems_of(std::string_view phrase, Stemmer& stemmer) {
    std::vector<std::string> result;
    for (const auto& word : text::words(phrase)) {
        for (std::size_t from = 0; from <= word.folded.size();) {
            const auto to = std::min(word.folded.find('-', from), word.folded.size());
            if (to > from)
                result.emplace_back(stemmer(std::string_view(word.folded).substr(from, to - from)));
            from = to + 1;
        }
    }
    return result;
}

void add_form(Vocabulary& vocabulary, std::vector<std::string> stems, const std::string& term,
              bool capitals) {
    if (stems.empty()) return;
    auto& forms = vocabulary.forms[stems.front()];
    // The last word on a form is the conference's own.
    std::erase_if(forms, [&](const auto& form) { return form.stems == stems; });
    forms.push_back({.stems = std::move(stems), .term = term, .capitals = capitals});
    std::ranges::stable_sort(forms,
                             [](const auto& a, const auto& b) { return a.stems.size() > b.stems.size(); });
}

/// `SHORT: long form`, or a list of long forms; false when it is neither.
bool add_abbreviation(Vocabulary& vocabulary, const Tree& entry, Stemmer& stemmer) {
    std::vector<std::string_view> longs;
    if (entry.is_scalar()) longs.emplace_back(entry.text);
    for (const auto& item : entry.children) {
        if (item.is_scalar()) longs.emplace_back(item.text);
    }
    const auto shorts = stems_of(entry.key, stemmer);
    const bool readable = !shorts.empty() && !longs.empty() &&
                          std::ranges::none_of(longs, [](auto text) { return text::words(text).empty(); }) &&
                          (entry.is_scalar() || longs.size() == entry.children.size());
    if (!readable) return false;
    std::string term;
    for (const auto& stem : shorts) term += (term.empty() ? "" : " ") + stem;
    // IT is it when folded, and ONS is on when stemmed: only capitals tell.
    const auto is_a_word = [&](const std::vector<std::string>& stems, std::string_view written) {
        return stems.size() == 1 &&
               (vocabulary.stop.contains(stems.front()) || vocabulary.stop.contains(text::fold(written)));
    };
    add_form(vocabulary, shorts, term, is_a_word(shorts, entry.key));
    for (const auto& text : longs) {
        auto stems = stems_of(text, stemmer);
        const bool capitals = is_a_word(stems, text);
        add_form(vocabulary, std::move(stems), term, capitals);
    }
    return true;
}

void add_words(Vocabulary& vocabulary, const Tree& tree, Stemmer& stemmer) {
    const WordLists lists(&tree, stemmer);
    lists.folded("stop", vocabulary.stop);
    lists.stemmed("stock", vocabulary.stock);
    lists.stemmed("idle", vocabulary.idle);
}

/// Both sides of one manner of speaking.
void add_stances(Vocabulary& vocabulary, const Tree& sides, Vocabulary::Manner manner, Stemmer& stemmer) {
    for (const auto& side : sides.children) {
        const int sign = side.key == "for" ? 1 : -1;
        WordLists::each_of(side, [&](const std::string& word) {
            vocabulary.stances.try_emplace(std::string(stemmer(word)),
                                           Vocabulary::Stance{.manner = manner, .sign = sign});
        });
    }
}

void add_opposites(Vocabulary& vocabulary, const Tree& lists, Stemmer& stemmer) {
    using Manner = Vocabulary::Manner;
    for (const auto& list : lists.children) {
        if (list.key == "attitudes") add_stances(vocabulary, list, Manner::attitude, stemmer);
        if (list.key == "deeds") add_stances(vocabulary, list, Manner::deed, stemmer);
        if (list.key == "judgements") add_stances(vocabulary, list, Manner::judgement, stemmer);
    }
    const WordLists words(&lists, stemmer);
    words.folded("negations", vocabulary.negations);
    words.folded("no denial", vocabulary.no_denial);
    words.folded("figures", vocabulary.figures);
    words.folded("breaks", vocabulary.breaks);
    words.stemmed("views", vocabulary.views);
    words.stemmed("efforts", vocabulary.efforts);
    words.stemmed("halts", vocabulary.halts);
}

/// "Same day" would come down to any day: a phrase keeps two words, or its one is a short form.
bool is_worn_down(std::string_view phrase, const Term& left, Stemmer& stemmer) {
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    if (std::ranges::all_of(phrase, is_letter)) return false;  // a single word, as most are
    const auto all = stems_of(phrase, stemmer);
    return all.size() > 1 && std::ranges::find(all, left.stem) != all.end();
}

/// The words and phrases of a row of the thesaurus, as `terms` makes them; nothing when it is no row.
std::optional<std::vector<std::vector<std::string>>> cues_of(const Vocabulary& vocabulary, const Tree& row,
                                                             Stemmer& stemmer) {
    if (!row.is_list() || row.children.empty()) return std::nullopt;
    std::vector<std::vector<std::string>> result;
    for (const auto& item : row.children) {
        if (!item.is_scalar()) return std::nullopt;
        auto found = terms(item.text, vocabulary, stemmer);
        if (found.empty() || (found.size() == 1 && is_worn_down(item.text, found.front(), stemmer))) continue;
        auto& cue = result.emplace_back();
        cue.reserve(found.size());
        for (auto& term : found) cue.push_back(std::move(term.stem));
    }
    return result;
}

void add_cues(Vocabulary& vocabulary, const std::string& name, std::vector<std::vector<std::string>> cues) {
    const auto known = std::ranges::find(vocabulary.themes, name);
    const auto theme = static_cast<std::size_t>(known - vocabulary.themes.begin());
    if (known == vocabulary.themes.end()) vocabulary.themes.push_back(name);
    for (auto& cue : cues) {
        auto& together = vocabulary.cues[cue.front()];
        together.push_back({.terms = std::move(cue), .theme = theme});
    }
}

/// `name: [word, phrase, ...]`; a row of the same name is continued. False when it is none.
bool add_theme(Vocabulary& vocabulary, const Tree& row, Stemmer& stemmer) {
    auto cues = cues_of(vocabulary, row, stemmer);
    if (!cues) return false;
    add_cues(vocabulary, row.key, std::move(*cues));
    return true;
}

/// The built-in rows are thousands of phrases to be stemmed, and a run waits for them: two threads.
void add_themes(Vocabulary& vocabulary, const Tree* rows) {
    if (rows == nullptr) return;
    const auto& all = rows->children;
    std::vector<std::optional<std::vector<std::vector<std::string>>>> cues(all.size());
    in_halves(all.size(), 20, [&](std::size_t from, std::size_t to) {
        Stemmer stemmer(vocabulary.language);
        for (auto i = from; i < to; ++i) cues[i] = cues_of(vocabulary, all[i], stemmer);
    });
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (cues[i]) add_cues(vocabulary, all[i].key, std::move(*cues[i]));
    }
}

/// What conference.yaml adds under `key`, entry by entry; what `add` refuses is a finding.
void extend(const Conference& conference, std::string_view key, std::string_view example, Diagnostics& out,
            const auto& add) {
    const auto* own = conference.rest.find(key);
    if (own == nullptr) return;
    const auto complain = [&](const Span& span, std::string message) {
        out.add({.severity = Severity::error,
                 .rule = std::string(key),
                 .message = std::move(message),
                 .hint = "write it like this: " + std::string(example),
                 .source = conference.origin.source,
                 .span = span});
    };
    if (!own->is_map()) {
        complain(own->span, "'" + std::string(key) + "' is not a list of names and what they stand for");
        return;
    }
    for (const auto& entry : own->children) {
        if (!add(entry))
            complain(entry.key_span,
                     "'" + entry.key + "' under '" + std::string(key) + "' stands for nothing");
    }
}

}  // namespace

Vocabulary vocabulary(const Conference& conference, Diagnostics& out) {
    Vocabulary result;
    result.language = conference.language;
    Stemmer stemmer(conference.language);
    const auto words = data::tree("stopwords");
    if (const auto* lists = words.find(conference.language)) add_words(result, *lists, stemmer);
    const auto abbreviations = data::tree("abbreviations");
    if (const auto* list = abbreviations.find(conference.language)) {
        for (const auto& entry : list->children) add_abbreviation(result, entry, stemmer);
    }
    extend(conference, "abbreviations", "ICB: integrated care board", out,
           [&](const Tree& entry) { return add_abbreviation(result, entry, stemmer); });
    const auto opposites = data::tree("opposites");
    if (const auto* lists = opposites.find(conference.language)) add_opposites(result, *lists, stemmer);
    const auto relations = data::tree("relations");
    if (const auto* list = relations.find("contrary")) result.contrary = odds(*list);
    if (const auto* list = relations.find("same ask")) result.same_ask = odds(*list);
    const auto themes = data::tree("themes");
    add_themes(result, themes.find(conference.language));
    // Languages that came later have a file of their own; null where there is none.
    const auto more = data::tree("themes-" + conference.language);
    add_themes(result, more.find(conference.language));
    extend(conference, "themes", "firearms: [shotgun, gun licence]", out,
           [&](const Tree& entry) { return add_theme(result, entry, stemmer); });
    return result;
}

}  // namespace plenum::read
