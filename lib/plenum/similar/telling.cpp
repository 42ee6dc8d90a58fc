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

/// The names a motion could go by, with what they weigh: its words one by one, and its phrases.
std::map<Ids, double> names(const Texts& texts, std::size_t motion) {
    std::map<Ids, double> result;
    std::map<Ids, double> counts;
    for (const auto& piece : texts.pieces[motion]) {
        for (const auto id : piece.words) ++counts[{id}];
    }
    for (const auto& [ids, count] : counts) {
        result[ids] = (1 + std::log(count)) * static_cast<double>(texts.telling[ids.front()]);
    }
    Ids covered;
    for (const auto& [words, theme, written] : texts.phrases[motion]) {
        const auto telling = static_cast<double>(texts.theme_telling[theme]);
        if (words.size() == 1) {
            result[words] =
                std::max(result[words], known_word * std::max(telling, result[words] / known_word));
        } else {
            result[words] = known_phrase * telling;
            covered.insert(covered.end(), words.begin(), words.end());
        }
    }
    for (const auto id : covered) result.erase({id});
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
        std::vector<std::pair<double, Ids>> ranked;
        for (auto& [ids, weight] : names(texts, motion)) ranked.emplace_back(-weight, ids);
        std::ranges::sort(ranked);
        auto& terms = result.emplace_back();
        for (const auto& [weight, ids] : ranked) {
            if (terms.size() == terms_kept) break;
            terms.emplace_back(ids.size() == 1 ? texts.spelling[ids.front()] : phrases.at(ids));
        }
    }
    return result;
}

}  // namespace plenum::similar
