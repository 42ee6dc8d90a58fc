#include <plenum/base/text.hpp>
#include <plenum/data/data.hpp>
#include <plenum/read/wordlists.hpp>
#include <plenum/read/yaml.hpp>

#include <algorithm>
#include <memory>
#include <string_view>

namespace plenum::read {

namespace {

Tree data_tree(const std::string& name, Diagnostics& out) {
    const auto source = std::make_shared<const Source>(name, std::string(data::file(name)));
    auto documents = yaml(source, out);
    return documents.empty() ? Tree{} : std::move(documents.front());
}

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

void add_names(Wordlists& lists, Diagnostics& out) {
    const auto names = data_tree("names.yaml", out);
    add_words(lists.titles, names.find("titles"));
    add_words(lists.offices, names.find("offices"));
    add_words(lists.given_names, names.find("given_names"));
    add_words(lists.institutions, names.find("institutions"));
}

void add_spelling(Wordlists& lists, Diagnostics& out) {
    const auto spelling = data_tree("us-spelling.yaml", out);
    if (const auto* pairs = spelling.find("british")) {
        for (const auto& pair : pairs->children) lists.british.emplace(text::fold(pair.key), pair.text);
    }
    add_phrases(lists.american.except, spelling.find("except"));
}

void add_peculiar(Wordlists& lists, Diagnostics& out) {
    const auto peculiar = data_tree("peculiar.yaml", out);
    if (const auto* nations = peculiar.find("peculiar")) {
        for (const auto& nation : nations->children) {
            auto& book = lists.peculiar[nation.key];
            add_phrases(book.phrases, &nation);
            index(book);
        }
    }
}

}  // namespace

Wordlists wordlists(const Conference& conference, Diagnostics& out) {
    Wordlists result;
    const auto* more = conference.rest.find("wordlists");
    const auto own = [&](std::string_view name) { return more == nullptr ? nullptr : more->find(name); };
    const auto everyday = data_tree("everyday.yaml", out);
    add_words(result.everyday, everyday.find("everyday"), text::upper);
    add_words(result.everyday, conference.rest.find("everyday"), text::upper);
    add_words(result.capitals, everyday.find("capitals"), text::upper);
    const auto verbs = data_tree("drafting-verbs.yaml", out);
    add_words(result.verbs, verbs.find("verbs"));
    add_words(result.verbs, own("verbs"));
    add_words(result.nouns, verbs.find("nouns"));
    add_words(result.views, verbs.find("views"));
    add_words(result.doubled, data_tree("doubled.yaml", out).find("doubled"));
    result.relative_time = phrasebook(data_tree("relative-time.yaml", out), own("relative-time"));
    const auto vague = data_tree("vague.yaml", out);
    result.vague = phrasebook(vague, own("vague"));
    add_phrases(result.purposeless.phrases, vague.find("purposeless"));
    index(result.purposeless);
    result.intemperate = phrasebook(data_tree("intemperate.yaml", out), own("intemperate"));
    result.leaning = phrasebook(data_tree("leaning.yaml", out), own("leaning"));
    add_names(result, out);
    add_words(result.given_names, own("names"));
    add_spelling(result, out);
    add_peculiar(result, out);
    return result;
}

}  // namespace plenum::read
