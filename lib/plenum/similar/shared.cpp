#include <plenum/similar/shared.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace plenum::similar {

namespace {

constexpr std::size_t most_parts = 6;
constexpr double doubt = 0.001;  // no likelihood is beyond this from 0 and 1

double log_of(std::size_t count) {
    return std::log(1.0 + static_cast<double>(count));
}

}  // namespace

double cosine(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b, double lengths,
              const std::vector<float>& telling) {
    double sum = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j) {
            sum += static_cast<double>(telling[*i]) * static_cast<double>(telling[*i]);
            ++i;
            ++j;
        } else if (*i < *j) {
            ++i;
        } else {
            ++j;
        }
    }
    return sum > 0 ? sum / lengths : 0;
}

Weights weights(const Vocabulary::Odds& odds, std::initializer_list<const char*> names) {
    Weights result{.values = {}, .offset = odds.offset};
    for (const auto* name : names) {
        const auto weight = odds.weights.find(name);
        result.values.push_back(weight == odds.weights.end() ? 0 : weight->second);
    }
    return result;
}

double weighed(const Weights& weights, std::initializer_list<double> features) {
    return std::inner_product(features.begin(), features.end(), weights.values.begin(), weights.offset);
}

double probable(double odds) {
    return 1 / (1 + std::exp(-odds));
}

InCommon shared(const Texts& texts, std::size_t a, std::size_t b, double confidence) {
    InCommon result;
    const auto sure = std::clamp(confidence, doubt, 1 - doubt);
    result.likelihood = std::log(sure / (1 - sure));
    const auto& words_a = texts.distinct[a];
    const auto& words_b = texts.distinct[b];
    std::vector<std::uint32_t> both;
    std::ranges::set_intersection(words_a, words_b, std::back_inserter(both));
    result.words = log_of(both.size());
    result.shorter = log_of(std::min(words_a.size(), words_b.size()));
    result.longer = log_of(std::max(words_a.size(), words_b.size()));
    const auto& pieces_a = texts.pieces[a];
    const auto& pieces_b = texts.pieces[b];
    result.parts = static_cast<double>(std::min(most_parts, std::max(pieces_a.size(), pieces_b.size())));
    for (std::size_t i = 0; i < pieces_a.size(); ++i) {
        for (std::size_t j = 0; j < pieces_b.size(); ++j) {
            const auto like = cosine(pieces_a[i].distinct, pieces_b[j].distinct,
                                     pieces_a[i].length * pieces_b[j].length, texts.telling);
            if (like <= result.nearest) continue;
            result.nearest = like;
            result.a = i;
            result.b = j;
        }
    }
    return result;
}

Weights same_ask_weights(const Vocabulary::Odds& odds) {
    return weights(odds, {"likelihood", "words", "shorter", "longer", "parts", "nearest", "contrary"});
}

double same_ask(const InCommon& found, double contrary, const Weights& weights) {
    return weighed(weights, {found.likelihood, found.words, found.shorter, found.longer, found.parts,
                             found.nearest, contrary});
}

}  // namespace plenum::similar
