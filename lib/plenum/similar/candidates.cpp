#include <plenum/base/parallel.hpp>
#include <plenum/similar/candidates.hpp>
#include <plenum/similar/search.hpp>

#include <algorithm>
#include <utility>

namespace plenum::similar {

namespace {

constexpr float theme_weight = 0.5F;  // squared: a quarter
constexpr std::size_t block = 256;

using Nearest = std::vector<std::vector<Near>>;  ///< by motion, best first

/// Words and themes as one row: the product of two such is nearness by both.
Rows words_and_themes(const Texts& texts) {
    Rows result;
    result.reserve(texts.words.size(), texts.words.entries() + texts.themes.entries());
    std::vector<Weight> row;
    for (std::size_t i = 0; i < texts.words.size(); ++i) {
        row.assign(texts.words[i].begin(), texts.words[i].end());
        for (auto theme : texts.themes[i]) {
            theme.id += static_cast<std::uint32_t>(texts.word_count);
            theme.value *= theme_weight;
            row.push_back(theme);
        }
        result.add(row);
    }
    return result;
}

Nearest nearest(const Texts& texts, const Progress& progress) {
    const SearchIndex index(words_and_themes(texts), texts.word_count + texts.theme_count);
    Nearest result(index.size());
    in_blocks(
        index.size(), block,
        [&] {
            return [&, searcher = Searcher(index)](std::size_t from, std::size_t to) mutable {
                for (auto i = from; i < to; ++i) {
                    result[i] = searcher.nearest(static_cast<std::uint32_t>(i), compared);
                }
            };
        },
        [&](std::size_t done) {
            if (progress) progress("the nearest by words and themes", done, index.size());
        });
    return result;
}

/// The nearest by words alone are mostly among the nearest by both, who so show how near they must be.
float least_by_words(const std::vector<Near>& by_words) {
    return by_words.size() < last_neighbour ? 0 : by_words[last_neighbour - 1].value;
}

/// Either's, each once.
std::vector<Near> together(std::vector<Near> one, const std::vector<Near>& other) {
    one.insert(one.end(), other.begin(), other.end());
    std::ranges::sort(one, {}, &Near::id);
    const auto same = [](const Near& x, const Near& y) { return x.id == y.id; };
    one.erase(std::unique(one.begin(), one.end(), same), one.end());
    return one;
}

std::vector<Surroundings> all_surroundings(const Texts& texts, const Nearest& near,
                                           const Progress& progress) {
    const SearchIndex index(texts.words, texts.word_count);
    std::vector<Surroundings> result(near.size());
    in_blocks(
        near.size(), block,
        [&] {
            return
                [&, measure = Measure(texts), searcher = Searcher(index),
                 spread = std::vector<float>(texts.word_count, 0)](std::size_t from, std::size_t to) mutable {
                    for (auto i = from; i < to; ++i) {
                        const auto motion = static_cast<std::uint32_t>(i);
                        auto words = searcher.nearest(motion, last_neighbour,
                                                      least_by_words(measure.by_words(motion, near[i])));
                        const auto grams = measure.by_grams(motion, together(words, near[i]));
                        result[i] = surroundings(texts, i, std::move(words), grams, spread);
                    }
                };
        },
        [&](std::size_t done) {
            if (progress) progress("their neighbourhoods", done, near.size());
        });
    return result;
}

/// For every motion the later ones it is paired with, from either end, sorted.
void pair_up(Candidates& candidates, const Nearest& nearest) {
    const auto count = nearest.size();
    candidates.starts.assign(count + 1, 0);
    const auto each = [&](const auto& use) {
        for (std::uint32_t a = 0; a < count; ++a) {
            for (const auto& near : nearest[a]) use(std::min(a, near.id), std::max(a, near.id));
        }
    };
    each([&](std::uint32_t a, std::uint32_t) { ++candidates.starts[a + 1]; });
    for (std::size_t i = 0; i < count; ++i) candidates.starts[i + 1] += candidates.starts[i];
    candidates.later.resize(candidates.starts.back());
    auto next = candidates.starts;
    each([&](std::uint32_t a, std::uint32_t b) { candidates.later[next[a]++] = b; });

    std::size_t end = 0;
    for (std::size_t a = 0; a < count; ++a) {
        const auto at = [&](std::size_t i) {
            return candidates.later.begin() + static_cast<std::ptrdiff_t>(i);
        };
        const auto from = at(candidates.starts[a]);
        std::sort(from, at(next[a]));
        const auto last = std::unique(from, at(next[a]));
        candidates.starts[a] = end;
        end = static_cast<std::size_t>(std::move(from, last, at(end)) - candidates.later.begin());
    }
    candidates.starts.back() = end;
    candidates.later.resize(end);
}

}  // namespace

Candidates candidates(const Texts& texts, const Progress& progress) {
    Candidates result;
    const auto near = nearest(texts, progress);
    result.around = all_surroundings(texts, near, progress);
    pair_up(result, near);
    return result;
}

std::vector<Near> Measure::nearest_first(std::uint32_t a, std::vector<Near> others, const Rows& rows,
                                         std::vector<float>& spread) {
    for (const auto& feature : rows[a]) spread[feature.id] = feature.value;
    for (auto& other : others) other.value = product(rows[other.id], spread);
    for (const auto& feature : rows[a]) spread[feature.id] = 0;
    std::ranges::sort(others, [](const Near& x, const Near& y) {
        return x.value != y.value ? x.value > y.value : x.id < y.id;
    });
    return others;
}

std::vector<Near> Measure::by_words(std::uint32_t a, std::vector<Near> others) {
    return nearest_first(a, std::move(others), texts_.words, words_);
}

std::vector<Near> Measure::by_grams(std::uint32_t a, std::vector<Near> others) {
    return nearest_first(a, std::move(others), texts_.grams, grams_);
}

std::vector<Shared> Measure::operator()(std::uint32_t a, std::span<const std::uint32_t> others) {
    const auto spread = [&](const Rows& rows, std::vector<float>& into, float scale) {
        for (const auto& feature : rows[a]) into[feature.id] = scale * feature.value;
    };
    const auto all = [&](float scale) {
        spread(texts_.words, words_, scale);
        spread(texts_.grams, grams_, scale);
        spread(texts_.themes, themes_, scale);
    };
    all(1);
    std::vector<Shared> result;
    result.reserve(others.size());
    for (const auto b : others) {
        result.push_back({.words = product(texts_.words[b], words_),
                          .grams = product(texts_.grams[b], grams_),
                          .themes = product(texts_.themes[b], themes_)});
    }
    all(0);
    return result;
}

}  // namespace plenum::similar
