#include <plenum/similar/features.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace plenum::similar {

namespace {

/// The mean likeness of the neighbourhood in a set of that many motions.
float neighbourhood(const std::vector<Near>& near, std::size_t motions) {
    const auto last = std::min(last_neighbour, motions - 1);
    if (last <= first_neighbour) return 0;
    float sum = 0;
    for (std::size_t i = first_neighbour; i < std::min(last, near.size()); ++i) sum += near[i].value;
    return sum / static_cast<float>(last - first_neighbour);
}

/// The place of a motion among another's nearest; whoever is not among them stands in the middle
/// of the rest.
float rank(const Surroundings& of, std::uint32_t id, std::size_t motions) {
    const auto found = std::ranges::lower_bound(of.ranks, id, {}, &Near::id);
    if (found != of.ranks.end() && found->id == id) return found->value;
    return static_cast<float>(motions + last_neighbour) / 2;
}

/// The idf of the themes that two motions share, through that of all themes of the one with fewer.
float share_of_themes(const Texts& texts, std::size_t a, std::size_t b) {
    const auto least = std::min(texts.theme_sums[a], texts.theme_sums[b]);
    if (least <= 0) return 0;
    float both = 0;
    each_shared(texts.themes[a], texts.themes[b],
                [&](const Weight& theme, const Weight&) { both += texts.theme_telling[theme.id]; });
    return both / least;
}

}  // namespace

Surroundings surroundings(const Texts& texts, std::size_t self, std::vector<Near> words,
                          const std::vector<Near>& grams, std::vector<float>& spread) {
    const auto motions = texts.pieces.size();
    Surroundings result{.ranks = {}, .mean_grams = neighbourhood(grams, motions)};
    words.resize(std::min(words.size(), last_neighbour));
    for (const auto& word : texts.repeated[self]) spread[word.id] = word.value;
    for (auto& [value, id] : words) value = product(texts.repeated[id], spread);
    for (const auto& word : texts.repeated[self]) spread[word.id] = 0;
    std::ranges::sort(words, [](const Near& x, const Near& y) {
        return x.value != y.value ? x.value > y.value : x.id < y.id;
    });
    for (std::size_t i = 0; i < words.size(); ++i) words[i].value = static_cast<float>(i + 1);
    std::ranges::sort(words, {}, &Near::id);
    result.ranks = std::move(words);
    return result;
}

Features features(const Texts& texts, const std::vector<Surroundings>& surroundings, std::uint32_t a,
                  std::uint32_t b, const Shared& shared) {
    const auto& of_a = surroundings[a];
    const auto& of_b = surroundings[b];
    const auto motions = surroundings.size();
    const auto places = rank(of_a, b, motions) * rank(of_b, a, motions);
    Features result{};
    result[root_words] = std::sqrt(shared.words);
    result[mutual_rank] = std::log(static_cast<float>(motions) / std::sqrt(places));
    result[scaled_grams] = shared.grams - (of_a.mean_grams + of_b.mean_grams) / 2;
    result[themes] = shared.themes;
    result[theme_share] = share_of_themes(texts, a, b);
    result[headings] = texts.headings.alike(a, b);
    return result;
}

}  // namespace plenum::similar
