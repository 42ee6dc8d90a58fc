#include <plenum/similar/frequencies.hpp>
#include <plenum/similar/past_query.hpp>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace plenum::similar {

namespace {

/// How telling a word is that no resolution has.
float telling_of(const PastIndex& index, std::string_view stem, bool stock) {
    return std::log(static_cast<float>(index.size() + 1)) * (stock ? stock_weight : 1) *
           (is_number(stem) ? number_weight : 1);
}

void normalised(std::vector<Weight>& row, float squares) {
    if (squares <= 0) return;
    const auto scale = 1 / std::sqrt(squares);
    for (auto& each : row) each.value *= scale;
    std::ranges::sort(row, {}, &Weight::id);
}

void read_words(PastQuery& query, const PastIndex& index, const Counted& counted, std::size_t motion) {
    float squares = 0;
    for (const auto& [id, count] : counted.words[motion]) {
        const auto word = index.word(counted.stems[id]);
        const auto telling =
            word ? index.telling[*word] : telling_of(index, counted.stems[id], counted.stock[id]);
        const auto value = (1 + std::log(count)) * telling;
        squares += value * value;
        if (word) query.words.push_back({.id = *word, .value = value});
    }
    normalised(query.words, squares);
}

void read_grams(PastQuery& query, const PastIndex& index, const Counted& counted, std::size_t motion) {
    std::vector<std::pair<std::uint64_t, float>> runs;
    for (const auto& [id, count] : counted.words[motion]) {
        for (const auto key : letter_runs(counted.stems[id]))
            runs.emplace_back(key, count * (counted.stock[id] ? stock_weight : 1));
    }
    std::ranges::sort(runs);
    const auto rarest = std::log(static_cast<float>(index.size() + 1));
    float squares = 0;
    for (auto from = runs.begin(); from != runs.end();) {
        float count = 0;
        const auto key = from->first;
        for (; from != runs.end() && from->first == key; ++from) count += from->second;
        const auto known = std::ranges::lower_bound(index.gram_keys, key);
        const bool there = known != index.gram_keys.end() && *known == key;
        const auto number = static_cast<std::uint32_t>(known - index.gram_keys.begin());
        const auto value = std::log1p(count) * (there ? index.gram_idf[number] : rarest);
        squares += value * value;
        if (there) query.grams.push_back({.id = number, .value = value});
    }
    normalised(query.grams, squares);
}

void read_themes(PastQuery& query, const PastIndex& index, const std::vector<Phrase>& phrases) {
    Counts counts;
    for (const auto& phrase : phrases) {
        if (phrase.theme < index.theme_count())
            counts.add(phrase.theme, static_cast<float>(phrase.words.size()));
    }
    const auto rarest = std::log(static_cast<float>(index.size() + 1));
    float squares = 0;
    for (const auto& [theme, count] : counts.take()) {
        const auto known = index.theme_idf[theme];
        const auto idf = known > 0 ? known : rarest;
        const auto value = (1 + std::log(count)) * idf;
        squares += value * value;
        query.theme_sum += idf;
        if (known > 0) query.themes.push_back({.id = theme, .value = value});
    }
    normalised(query.themes, squares);
}

}  // namespace

PastQuery past_query(const PastIndex& index, const Unweighed& motions, std::size_t motion) {
    const auto& [texts, counted] = motions;
    PastQuery result;
    read_words(result, index, counted, motion);
    read_grams(result, index, counted, motion);
    read_themes(result, index, texts.phrases[motion]);
    for (const auto& piece : texts.pieces[motion]) {
        auto& words = result.pieces.emplace_back();
        for (const auto word : piece.words)
            words.push_back(index.word(counted.stems[word]).value_or(PastQuery::unknown));
    }
    return result;
}

}  // namespace plenum::similar
