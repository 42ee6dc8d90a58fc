#include <plenum/similar/telling.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace plenum::similar {

namespace {

constexpr std::size_t terms_kept = 16;
constexpr double known_word = 1.5;    // how much more a word of the thesaurus tells than another as rare
constexpr double known_phrase = 1.8;  // and a phrase of it

using Ids = std::vector<std::uint32_t>;

/// A name a motion could go by, a word or a phrase, and what it weighs.
struct Name {
    double weight = 0;
    Ids ids;
};

std::vector<Name> words(const Texts& texts, std::size_t motion) {
    Ids all;
    for (const auto& piece : texts.pieces[motion])
        all.insert(all.end(), piece.words.begin(), piece.words.end());
    std::ranges::sort(all);
    std::vector<Name> result;
    for (std::size_t from = 0, to = 0; from < all.size(); from = to) {
        while (to < all.size() && all[to] == all[from]) ++to;
        const auto count = static_cast<double>(to - from);
        const auto telling = static_cast<double>(texts.telling[all[from]]);
        result.push_back({.weight = (1 + std::log(count)) * telling, .ids = {all[from]}});
    }
    return result;
}

/// All of a motion's names, best first. A phrase stands for its words.
std::vector<Name> names(const Texts& texts, std::size_t motion) {
    auto result = words(texts, motion);
    std::vector<Name> phrases;
    const auto word = [&](std::uint32_t id) {
        return std::ranges::lower_bound(result, id, {}, [](const Name& name) { return name.ids.front(); });
    };
    for (const auto& [ids, theme, written] : texts.phrases[motion]) {
        const auto telling = static_cast<double>(texts.theme_telling[theme]);
        if (ids.size() == 1) {
            const auto own = word(ids.front());
            own->weight = std::max(own->weight, known_word * telling);
        } else if (std::ranges::find(phrases, ids, &Name::ids) == phrases.end()) {
            phrases.push_back({.weight = known_phrase * telling, .ids = ids});
        }
    }
    for (const auto& phrase : phrases) {
        for (const auto id : phrase.ids) word(id)->weight = -1;
    }
    std::erase_if(result, [](const Name& name) { return name.weight < 0; });
    result.insert(result.end(), phrases.begin(), phrases.end());
    std::ranges::sort(result, [](const Name& x, const Name& y) {
        return x.weight != y.weight ? x.weight > y.weight : x.ids < y.ids;
    });
    return result;
}

/// How each phrase is mostly written.
std::map<Ids, std::string_view> spellings(const Texts& texts) {
    std::map<Ids, std::map<std::string_view, int>> forms;
    for (const auto& phrases : texts.phrases) {
        for (const auto& phrase : phrases) {
            if (phrase.words.size() > 1) ++forms[phrase.words][phrase.written];
        }
    }
    std::map<Ids, std::string_view> result;
    for (const auto& [ids, written] : forms) {
        result[ids] =
            std::ranges::max_element(written, {}, [](const auto& form) { return form.second; })->first;
    }
    return result;
}

}  // namespace

std::vector<std::vector<std::string>> telling_terms(const Texts& texts) {
    std::vector<std::vector<std::string>> result;
    result.reserve(texts.pieces.size());
    const auto phrases = spellings(texts);
    for (std::size_t motion = 0; motion < texts.pieces.size(); ++motion) {
        auto& terms = result.emplace_back();
        for (const auto& [weight, ids] : names(texts, motion)) {
            if (terms.size() == terms_kept) break;
            terms.emplace_back(ids.size() == 1 ? texts.spelling[ids.front()] : phrases.at(ids));
        }
    }
    return result;
}

}  // namespace plenum::similar
