#include <plenum/similar/texts.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>
#include <utility>

namespace plenum::similar {

namespace {

constexpr float stock_weight = 0.3F;
constexpr float number_weight = 0.3F;  // years and sums say little of the subject
constexpr std::size_t small_set = 40;  // below it, no word is too common to join two texts

/// Counts of features in one text: a dense table that is cleared by what was touched.
class Counts {
public:
    void add(std::size_t id, float count) {
        if (id >= counts_.size()) counts_.resize(std::max(id + 1, counts_.size() * 2), 0);
        if (counts_[id] == 0) touched_.push_back(static_cast<std::uint32_t>(id));
        counts_[id] += count;
    }
    /// The features in the order of their numbers, and a clean table again.
    std::vector<Weight> take() {
        std::ranges::sort(touched_);
        std::vector<Weight> result;
        result.reserve(touched_.size());
        for (const auto id : touched_) {
            result.push_back({.id = id, .value = counts_[id]});
            counts_[id] = 0;
        }
        touched_.clear();
        return result;
    }

private:
    std::vector<float> counts_;
    std::vector<std::uint32_t> touched_;
};

std::vector<std::uint32_t> frequencies(const std::vector<std::vector<Weight>>& counts, std::size_t features) {
    std::vector<std::uint32_t> result(features, 0);
    for (const auto& row : counts) {
        for (const auto& feature : row) ++result[feature.id];
    }
    return result;
}

/// Does a feature of that many texts join some of them, and not just anybody?
bool joins(std::uint32_t frequency, std::size_t texts) {
    return frequency > 1 && (texts < small_set || frequency <= texts / 4);
}

/// Weighs counts into rows of length one, then leaves out what joins nobody.
template <class Weigh>
Rows weigh(std::vector<std::vector<Weight>>& counts, const std::vector<std::uint32_t>& frequency,
           Weigh value) {
    Rows result;
    for (auto& row : counts) {
        for (auto& feature : row) feature.value = value(feature);
        normalise(row);
        std::erase_if(row,
                      [&](const Weight& feature) { return !joins(frequency[feature.id], counts.size()); });
        result.add(row);
    }
    return result;
}

bool is_number(std::string_view stem) {
    return stem.find_first_not_of("0123456789.,") == std::string_view::npos;
}

class Reader {
public:
    Reader(const Vocabulary& vocabulary, std::size_t motions)
        : vocabulary_(vocabulary),
          stemmer_(vocabulary.language),
          motions_(motions) {}

    void add(const Motion& motion) {
        auto& pieces = texts_.pieces.emplace_back();
        pieces.push_back(piece(motion.text));
        for (const auto& part : motion.parts) pieces.push_back(piece(part.text));
        Counts& words = scratch_;
        for (const auto& each : pieces) {
            for (const auto word : each.words) words.add(word, 1);
        }
        words_.push_back(words.take());
    }

    Texts finish() {
        texts_.spelling.reserve(stems_.size());
        for (const auto& forms : spellings_) {
            const auto most =
                std::ranges::max_element(forms, {}, [](const auto& form) { return form.second; });
            texts_.spelling.push_back(most->first);
        }
        grams();
        themes();
        duos();
        words();
        return std::move(texts_);
    }

private:
    Piece piece(std::string_view text) {
        Piece result;
        for (const auto& term : terms(text, vocabulary_, stemmer_)) {
            const auto [at, fresh] =
                numbers_.try_emplace(term.stem, static_cast<std::uint32_t>(numbers_.size()));
            if (fresh) {
                stems_.push_back(term.stem);
                stock_.push_back(term.stock);
                spellings_.emplace_back();
            }
            ++spellings_[at->second][std::string(text.substr(term.offset, term.length))];
            result.words.push_back(at->second);
        }
        return result;
    }

    float idf(std::uint32_t frequency) const {
        return std::log(static_cast<float>(motions_ + 1) / static_cast<float>(frequency));
    }

    void words() {
        const auto frequency = frequencies(words_, stems_.size());
        texts_.word_count = stems_.size();
        texts_.telling.resize(stems_.size());
        for (std::size_t id = 0; id < stems_.size(); ++id) {
            texts_.telling[id] = idf(frequency[id]) * (stock_[id] ? stock_weight : 1) *
                                 (is_number(stems_[id]) ? number_weight : 1);
        }
        texts_.words = weigh(words_, frequency, [&](const Weight& word) {
            return (1 + std::log(word.value)) * texts_.telling[word.id];
        });
    }

    /// The grams of each word are cut once; "_" stands at both ends. Four or five bytes fit into
    /// a number.
    std::vector<std::vector<std::uint32_t>> grams_of_words() {
        std::unordered_map<std::uint64_t, std::uint32_t> numbers;
        std::vector<std::vector<std::uint32_t>> result(stems_.size());
        for (std::size_t id = 0; id < stems_.size(); ++id) {
            if (is_number(stems_[id])) continue;
            const auto word = "_" + stems_[id] + "_";
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
        std::vector<std::vector<Weight>> counts;
        for (const auto& row : words_) {
            for (const auto& word : row) {
                const float count = word.value * (stock_[word.id] ? stock_weight : 1);
                for (const auto gram : of_word[word.id]) scratch_.add(gram, count);
            }
            counts.push_back(scratch_.take());
        }
        const auto frequency = frequencies(counts, texts_.gram_count);
        texts_.grams = weigh(counts, frequency, [&](const Weight& gram) {
            return std::log1p(gram.value) * idf(frequency[gram.id]);
        });
    }

    void duos() {
        std::unordered_map<std::uint64_t, std::uint32_t> numbers;
        std::vector<std::vector<Weight>> counts;
        const auto add = [&](std::uint32_t a, std::uint32_t b) {
            const auto key = static_cast<std::uint64_t>(std::min(a, b)) << 32U | std::max(a, b);
            scratch_.add(numbers.try_emplace(key, static_cast<std::uint32_t>(numbers.size())).first->second,
                         1);
        };
        for (const auto& pieces : texts_.pieces) {
            for (const auto& [words] : pieces) {
                for (std::size_t i = 1; i < words.size(); ++i) {
                    add(words[i - 1], words[i]);
                    if (i > 1) add(words[i - 2], words[i]);
                }
            }
            counts.push_back(scratch_.take());
        }
        texts_.duo_count = numbers.size();
        const auto frequency = frequencies(counts, numbers.size());
        for (auto& row : counts) {
            std::erase_if(row, [&](const Weight& duo) { return !joins(frequency[duo.id], counts.size()); });
            for (auto& duo : row) duo.value = std::sqrt(idf(frequency[duo.id]));
            texts_.duos.add(row);
        }
    }

    /// Every word of a cue counts, so that a phrase says more than a word.
    void themes_of(const std::vector<std::uint32_t>& words) {
        for (std::size_t at = 0; at < words.size(); ++at) {
            const auto found = vocabulary_.cues.find(stems_[words[at]]);
            if (found == vocabulary_.cues.end()) continue;
            for (const auto& cue : found->second) {
                bool here = cue.terms.size() <= words.size() - at;
                for (std::size_t i = 1; here && i < cue.terms.size(); ++i)
                    here = stems_[words[at + i]] == cue.terms[i];
                if (here) scratch_.add(cue.theme, static_cast<float>(cue.terms.size()));
            }
        }
    }

    void themes() {
        std::vector<std::vector<Weight>> counts;
        for (const auto& pieces : texts_.pieces) {
            for (const auto& each : pieces) themes_of(each.words);
            counts.push_back(scratch_.take());
        }
        texts_.theme_count = vocabulary_.themes.size();
        const auto frequency = frequencies(counts, texts_.theme_count);
        texts_.themes = weigh(counts, frequency, [&](const Weight& theme) {
            return (1 + std::log(theme.value)) * idf(frequency[theme.id]);
        });
    }

    const Vocabulary& vocabulary_;
    Stemmer stemmer_;
    std::size_t motions_;
    Texts texts_;
    Counts scratch_;
    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::vector<std::string> stems_;
    std::vector<bool> stock_;
    std::vector<std::map<std::string, int>> spellings_;
    std::vector<std::vector<Weight>> words_;
};

}  // namespace

Texts read(const Motions& motions, const Vocabulary& vocabulary) {
    Reader reader(vocabulary, motions.size());
    for (const auto& motion : motions) reader.add(motion);
    return reader.finish();
}

}  // namespace plenum::similar
