#include <plenum/base/text.hpp>
#include <plenum/data/data.hpp>
#include <plenum/read/wordlists.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace plenum::read {

namespace {

/// "this/last year's" to {{this, last}, {year's}}.
Phrase phrase(std::string_view written, std::string_view advice) {
    Phrase result{.words = {}, .advice = std::string(advice)};
    const auto folded = text::fold(written);
    std::vector<std::string> choices(1);
    const auto finish = [&] {
        std::erase(choices, "");
        if (!choices.empty()) result.words.push_back(std::move(choices));
        choices.assign(1, "");
    };
    for (const char c : folded) {
        if (c == ' ') {
            finish();
        } else if (c == '/') {
            choices.emplace_back();
        } else {
            choices.back() += c;
        }
    }
    finish();
    return result;
}

/// A list of phrases, or a map of phrases to advice.
void add_phrases(std::vector<Phrase>& to, const Tree* list) {
    if (list == nullptr) return;
    for (const auto& item : list->children) {
        auto one = list->is_map() ? phrase(item.key, item.text) : phrase(item.text, "");
        if (!one.words.empty()) to.push_back(std::move(one));
    }
}

void index(Phrasebook& book) {
    book.begin_with.clear();
    for (std::size_t i = 0; i < book.phrases.size(); ++i) {
        for (const auto& word : book.phrases[i].words.front()) book.begin_with[word].push_back(i);
    }
    for (auto& [word, list] : book.begin_with) {
        std::ranges::stable_sort(list, [&](std::size_t a, std::size_t b) {
            return book.phrases[a].words.size() > book.phrases[b].words.size();
        });
    }
}

Phrasebook phrasebook(const Tree& tree, const Tree* more) {
    Phrasebook result;
    add_phrases(result.phrases, tree.find("phrases"));
    add_phrases(result.except, tree.find("except"));
    add_phrases(result.phrases, more);
    index(result);
    return result;
}

void add_words(WordSet& to, const Tree* list, std::string (*form)(std::string_view) = text::fold) {
    if (list == nullptr) return;
    for (const auto& item : list->children) {
        if (item.is_scalar()) to.insert(form(item.text));
    }
}

void add_names(Wordlists& lists) {
    const auto names = data::tree("names");
    add_words(lists.titles, names.find("titles"));
    add_words(lists.offices, names.find("offices"));
    add_words(lists.given_names, names.find("given_names"));
    add_words(lists.institutions, names.find("institutions"));
}

void add_spelling(Wordlists& lists) {
    const auto spelling = data::tree("us-spelling");
    if (const auto* pairs = spelling.find("british")) {
        for (const auto& pair : pairs->children) lists.british.emplace(text::fold(pair.key), pair.text);
    }
    add_phrases(lists.american.except, spelling.find("except"));
    const auto dictionary = data::tree("spelling");
    add_words(lists.spelt, dictionary.find("words"));
    add_words(lists.prefixes, dictionary.find("prefixes"));
}

void add_peculiar(Wordlists& lists) {
    const auto peculiar = data::tree("peculiar");
    if (const auto* nations = peculiar.find("peculiar")) {
        for (const auto& nation : nations->children) {
            auto& book = lists.peculiar[nation.key];
            add_phrases(book.phrases, &nation);
            index(book);
        }
    }
}

constexpr std::array<std::string_view, 6> own_names{"relative-time", "vague", "intemperate",
                                                    "leaning",       "names", "verbs"};

/// A list that conference.yaml adds to; null when it adds none.
const Tree* own_list(const Conference& conference, std::string_view name) {
    const auto* lists = conference.rest.find("wordlists");
    const auto* list = lists == nullptr ? nullptr : lists->find(name);
    return list != nullptr && list->is_list() ? list : nullptr;
}

void check_own(const Conference& conference, Diagnostics& out) {
    const auto* lists = conference.rest.find("wordlists");
    if (lists == nullptr) return;
    std::string names;
    for (const auto name : own_names) names += (names.empty() ? "" : ", ") + std::string(name);
    for (const auto& entry : lists->children) {
        const bool known = std::ranges::find(own_names, entry.key) != own_names.end();
        if (known && entry.is_list()) continue;
        out.add({.severity = Severity::error,
                 .rule = "wordlists",
                 .message = known ? "the words of '" + entry.key + "' should be a list"
                                  : "there is no list of words '" + entry.key + "'",
                 .hint = known ? "write them in brackets, with commas between" : "there are " + names,
                 .source = conference.origin.source,
                 .span = entry.key_span,
                 .motion = {},
                 .part = 0});
    }
}

}  // namespace

Wordlists wordlists(const Conference& conference, Diagnostics& out) {
    Wordlists result;
    check_own(conference, out);
    const auto own = [&](std::string_view name) { return own_list(conference, name); };
    const auto everyday = data::tree("everyday");
    add_words(result.everyday, everyday.find("everyday"), text::upper);
    add_words(result.everyday, conference.rest.find("everyday"), text::upper);
    add_words(result.capitals, everyday.find("capitals"), text::upper);
    const auto verbs = data::tree("drafting-verbs");
    add_words(result.verbs, verbs.find("verbs"));
    add_words(result.verbs, own("verbs"));
    add_words(result.nouns, verbs.find("nouns"));
    add_words(result.views, verbs.find("views"));
    add_words(result.doubled, data::tree("doubled").find("doubled"));
    result.relative_time = phrasebook(data::tree("relative-time"), own("relative-time"));
    const auto vague = data::tree("vague");
    result.vague = phrasebook(vague, own("vague"));
    add_phrases(result.purposeless.phrases, vague.find("purposeless"));
    index(result.purposeless);
    result.intemperate = phrasebook(data::tree("intemperate"), own("intemperate"));
    result.leaning = phrasebook(data::tree("leaning"), own("leaning"));
    add_names(result);
    add_words(result.given_names, own("names"));
    add_spelling(result);
    add_peculiar(result);
    return result;
}

}  // namespace plenum::read
