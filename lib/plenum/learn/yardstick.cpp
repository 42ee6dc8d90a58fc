#include <plenum/base/text.hpp>
#include <plenum/learn/yardstick.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

namespace plenum::learn {

namespace {

constexpr double smallest = 1e-30;  // a motion all of whose words stand in every motion is like none

struct Weighted {
    std::size_t word = 0;
    double weight = 0;
};

/// For every motion its stems, numbered, and how often each stands there.
std::vector<std::map<std::size_t, double>> counted(const Motions& motions, const Vocabulary& vocabulary,
                                                   std::size_t& words) {
    Stemmer stemmer(vocabulary.language);
    std::unordered_map<std::string, std::size_t> numbers;
    std::vector<std::map<std::size_t, double>> result;
    for (const auto& motion : motions) {
        auto& own = result.emplace_back();
        const auto text = whole_text(motion);
        for (const auto& word : text::words(text)) {
            if (vocabulary.stop.contains(word.folded)) continue;
            const auto number = numbers.try_emplace(std::string(stemmer(word.folded)), numbers.size());
            own[number.first->second] += 1;
        }
    }
    words = numbers.size();
    return result;
}

}  // namespace

std::vector<Likely> yardstick(const Motions& motions, const Vocabulary& vocabulary) {
    std::size_t words = 0;
    const auto counts = counted(motions, vocabulary, words);
    std::vector<double> texts(words, 0);
    for (const auto& own : counts) {
        for (const auto& [word, count] : own) texts[word] += 1;
    }
    // By word, the motions before that have it: each motion meets those alone that share a word.
    std::vector<std::vector<Weighted>> index(words);
    std::vector<Likely> result;
    for (std::size_t b = 0; b < counts.size(); ++b) {
        std::vector<Weighted> row;
        double squares = 0;
        for (const auto& [word, count] : counts[b]) {
            const auto all = static_cast<double>(motions.size());
            const auto weight = (1 + std::log(count)) * std::log(all / texts[word]);
            row.push_back({.word = word, .weight = weight});
            squares += weight * weight;
        }
        std::map<std::size_t, double> cosines;
        for (auto& [word, weight] : row) {
            weight /= std::sqrt(std::max(squares, smallest));
            for (const auto& other : index[word]) cosines[other.word] += weight * other.weight;
        }
        for (const auto& [word, weight] : row) index[word].push_back({.word = b, .weight = weight});
        for (const auto& [a, cosine] : cosines) {
            if (cosine >= least_listed) result.push_back({.a = a, .b = b, .confidence = cosine});
        }
    }
    return result;
}

}  // namespace plenum::learn
