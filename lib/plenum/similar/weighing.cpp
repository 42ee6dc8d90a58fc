#include <plenum/base/parallel.hpp>
#include <plenum/similar/frequencies.hpp>
#include <plenum/similar/weighing.hpp>

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>
#include <utility>

namespace plenum::similar {

namespace {

constexpr float stock_weight = 0.3F;
// Of a word that belongs to no subject. Anything from 0.3 to 0.6 does as well, on the sample and on
// conferences that it was not tried on: their log-loss is 0.02 to 0.06 a pair better than at 1.
constexpr float idle_weight = 0.4F;
constexpr float number_weight = 0.3F;  // years and sums say little of the subject

bool is_number(std::string_view stem) {
    return stem.find_first_not_of("0123456789.,") == std::string_view::npos;
}

class Weigher {
public:
    Weigher(Texts& texts, Counted counted, std::size_t themes)
        : texts_(texts),
          counted_(std::move(counted)),
          theme_count_(themes) {}

    void run() {
        find_copies();
        // Runs of letters are about half of the work, and none of it is the others'.
        in_halves(2, 2, [&](std::size_t from, std::size_t to) {
            if (from == 0) grams();
            if (to == 2) {
                themes();
                words();
            }
        });
    }

private:
    /// What a word weighs beside one that names things.
    float use(std::size_t id) const {
        if (counted_.stock[id]) return stock_weight;
        return counted_.idle[id] ? idle_weight : 1;
    }

    void find_copies() {
        std::set<std::vector<std::uint32_t>> seen;
        for (const auto& pieces : texts_.pieces) {
            std::vector<std::uint32_t> words;
            for (const auto& piece : pieces)
                words.insert(words.end(), piece.words.begin(), piece.words.end());
            first_.push_back(seen.insert(std::move(words)).second);
        }
    }

    Frequencies frequencies(const Rows& counts, std::size_t features) const {
        Frequencies result{.all = std::vector<std::uint32_t>(features, 0),
                           .distinct = std::vector<std::uint32_t>(features, 0),
                           .idf = {},
                           .texts = static_cast<std::size_t>(std::ranges::count(first_, true))};
        for (std::size_t i = 0; i < counts.size(); ++i) {
            for (const auto& feature : counts[i]) {
                ++result.all[feature.id];
                if (first_[i]) ++result.distinct[feature.id];
            }
        }
        result.idf.reserve(features);
        for (const auto count : result.distinct) {
            result.idf.push_back(
                std::log(static_cast<float>(result.texts + 1) / static_cast<float>(std::max(1U, count))));
        }
        return result;
    }

    void words() {
        const auto frequency = frequencies(counted_.words, counted_.stems.size());
        texts_.word_count = counted_.stems.size();
        texts_.telling.resize(counted_.stems.size());
        for (std::size_t id = 0; id < counted_.stems.size(); ++id) {
            texts_.telling[id] =
                frequency.idf[id] * use(id) * (is_number(counted_.stems[id]) ? number_weight : 1);
        }
        for (auto& pieces : texts_.pieces) {
            for (auto& each : pieces) {
                double squares = 0;
                for (const auto id : each.distinct)
                    squares += std::pow(static_cast<double>(texts_.telling[id]), 2);
                each.length = std::sqrt(squares);
            }
        }
        texts_.repeated = weighed(counted_.words, frequency, [&](const Weight& word) {
            return word.value * (frequency.idf[word.id] + 1);
        });
        texts_.words = weighed(counted_.words, frequency, [&](const Weight& word) {
            return (1 + std::log(word.value)) * texts_.telling[word.id];
        });
    }

    /// The grams of each word are cut once; "_" stands at both ends. Four or five bytes fit into
    /// a number.
    std::vector<std::vector<std::uint32_t>> grams_of_words() {
        std::unordered_map<std::uint64_t, std::uint32_t> numbers;
        std::vector<std::vector<std::uint32_t>> result(counted_.stems.size());
        for (std::size_t id = 0; id < counted_.stems.size(); ++id) {
            if (is_number(counted_.stems[id])) continue;
            const auto word = "_" + counted_.stems[id] + "_";
            for (std::size_t length = 4; length <= 5; ++length) {
                for (std::size_t from = 0; from + length <= word.size(); ++from) {
                    std::uint64_t key = length;
                    for (std::size_t i = 0; i < length; ++i)
                        key = key << 8U | static_cast<unsigned char>(word[from + i]);
                    const auto next = static_cast<std::uint32_t>(numbers.size());
                    result[id].push_back(numbers.try_emplace(key, next).first->second);
                }
            }
        }
        texts_.gram_count = numbers.size();
        return result;
    }

    void grams() {
        const auto of_word = grams_of_words();
        Counts scratch;
        Rows counts;
        for (std::size_t i = 0; i < counted_.words.size(); ++i) {
            for (const auto& word : std::as_const(counted_.words)[i]) {
                const float count = word.value * use(word.id);
                for (const auto gram : of_word[word.id]) scratch.add(gram, count);
            }
            counts.add(scratch.take());
        }
        const auto frequency = frequencies(counts, texts_.gram_count);
        texts_.grams = weighed(counts, frequency, [&](const Weight& gram) {
            return std::log1p(gram.value) * frequency.idf[gram.id];
        });
    }

    void themes() {
        Rows counts;
        Counts scratch;
        for (const auto& phrases : texts_.phrases) {
            for (const auto& phrase : phrases)
                scratch.add(phrase.theme, static_cast<float>(phrase.words.size()));
            counts.add(scratch.take());
        }
        texts_.theme_count = theme_count_;
        const auto frequency = frequencies(counts, texts_.theme_count);
        texts_.theme_telling.resize(texts_.theme_count, 0);
        for (std::size_t id = 0; id < texts_.theme_count; ++id) {
            if (frequency.all[id] > 0) texts_.theme_telling[id] = frequency.idf[id];
        }
        const auto too_common = [&](std::uint32_t theme) {
            return frequency.texts >= small_set && frequency.distinct[theme] > frequency.texts / 4;
        };
        for (std::size_t i = 0; i < counts.size(); ++i) {
            auto& sum = texts_.theme_sums.emplace_back(0.0F);
            for (const auto& theme : counts[i]) sum += too_common(theme.id) ? 0 : frequency.idf[theme.id];
        }
        texts_.themes = weighed(counts, frequency, [&](const Weight& theme) {
            return (1 + std::log(theme.value)) * frequency.idf[theme.id];
        });
    }

    Texts& texts_;
    Counted counted_;
    std::size_t theme_count_;
    std::vector<bool> first_;  ///< no motion before it has the same words
};

}  // namespace

void weigh(Texts& texts, Counted counted, std::size_t themes) {
    Weigher(texts, std::move(counted), themes).run();
}

}  // namespace plenum::similar
