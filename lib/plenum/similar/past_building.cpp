// Makes the index of an archive: numbers its words in the order of the alphabet, weighs them, and turns the
// rows round.
#include <plenum/model/bearing.hpp>
#include <plenum/model/formulas.hpp>
#include <plenum/similar/frequencies.hpp>
#include <plenum/similar/past_bytes.hpp>
#include <plenum/similar/past_index.hpp>
#include <plenum/similar/weighing.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace plenum::similar {

namespace {

using Arrays = PastArrays<PastVector>;

constexpr std::size_t large_archive = 2000;

std::uint32_t small(std::size_t number) {
    return static_cast<std::uint32_t>(number);
}

class Builder {
public:
    explicit Builder(const Archive& archive) : archive_(archive) {}

    Arrays run(const Vocabulary& vocabulary) {
        put_records(arrays_, archive_);
        Motions motions;
        for (const auto& conference : archive_) {
            for (const auto& resolution : conference.resolutions) motions.push_back(as_motion(resolution));
        }
        const auto plain = without_formulas(motions);
        const auto cut = cut_up(motions, plain, vocabulary.language);
        auto [texts, counted] = unweighed(plain, cut, vocabulary);
        stems(counted);
        pieces(texts);
        words();
        grams();
        themes(texts, vocabulary.themes.size());
        postings();
        return std::move(arrays_);
    }

private:
    /// Numbers the stems anew, in the order of the alphabet.
    void stems(const Counted& counted) {
        std::vector<std::uint32_t> order(counted.stems.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::sort(order, [&](auto x, auto y) { return counted.stems[x] < counted.stems[y]; });
        number_.resize(order.size());
        arrays_.stems.push_back(0);
        for (std::uint32_t i = 0; i < order.size(); ++i) {
            number_[order[i]] = i;
            const auto& stem = counted.stems[order[i]];
            stems_.push_back(stem);
            stock_.push_back(counted.stock[order[i]]);
            arrays_.stem_letters.insert(arrays_.stem_letters.end(), stem.begin(), stem.end());
            arrays_.stems.push_back(small(arrays_.stem_letters.size()));
        }
    }

    void pieces(const Texts& texts) {
        Counts scratch;
        for (std::size_t i = 0; i < texts.pieces.size(); ++i) {
            arrays_.records[i].first_piece = small(arrays_.pieces.size());
            for (const auto& piece : texts.pieces[i]) {
                arrays_.pieces.push_back(small(arrays_.words.size()));
                for (const auto word : piece.words) {
                    arrays_.words.push_back(number_[word]);
                    scratch.add(number_[word], 1);
                }
            }
            counts_.add(scratch.take());
        }
        arrays_.pieces.push_back(small(arrays_.words.size()));
    }

    std::vector<float> idf(const Rows& counts, std::size_t features) const {
        std::vector<float> having(features, 0);
        for (std::size_t i = 0; i < counts.size(); ++i) {
            for (const auto& feature : counts[i]) ++having[feature.id];
        }
        for (auto& count : having) {
            count = count > 0 ? std::log(static_cast<float>(counts.size() + 1) / count) : 0;
        }
        return having;
    }

    void words() {
        arrays_.telling = idf(counts_, stems_.size());
        for (std::size_t word = 0; word < stems_.size(); ++word) {
            arrays_.telling[word] *=
                (stock_[word] ? stock_weight : 1) * (is_number(stems_[word]) ? number_weight : 1);
        }
        for (std::size_t i = 0; i < counts_.size(); ++i) {
            const auto row = counts_[i];
            float squares = 0;
            for (auto& word : row) {
                word.value = (1 + std::log(word.value)) * arrays_.telling[word.id];
                squares += word.value * word.value;
            }
            arrays_.records[i].word_length = std::sqrt(squares);
        }
    }

    /// The runs of letters of each word, numbered in the order of their letters.
    void letter_runs_of_words() {
        std::vector<std::vector<std::uint64_t>> keys;
        for (const auto& stem : stems_) {
            keys.push_back(letter_runs(stem));
            arrays_.gram_keys.insert(arrays_.gram_keys.end(), keys.back().begin(), keys.back().end());
        }
        auto& all = arrays_.gram_keys;
        std::ranges::sort(all);
        all.erase(std::unique(all.begin(), all.end()), all.end());
        all.shrink_to_fit();
        arrays_.stem_grams.push_back(0);
        for (const auto& of_stem : keys) {
            for (const auto key : of_stem) {
                arrays_.grams.push_back(
                    small(static_cast<std::size_t>(std::ranges::lower_bound(all, key) - all.begin())));
            }
            arrays_.stem_grams.push_back(small(arrays_.grams.size()));
        }
    }

    void grams() {
        letter_runs_of_words();
        Counts scratch;
        Rows rows;
        for (const auto& record : arrays_.records) {
            const auto from = arrays_.pieces[record.first_piece];
            const auto to = arrays_.pieces[record.first_piece + record.parts + 1];
            for (auto at = from; at < to; ++at) {
                const auto word = arrays_.words[at];
                const float count = stock_[word] ? stock_weight : 1;
                for (auto g = arrays_.stem_grams[word]; g < arrays_.stem_grams[word + 1]; ++g)
                    scratch.add(arrays_.grams[g], count);
            }
            rows.add(scratch.take());
        }
        arrays_.gram_idf = idf(rows, arrays_.gram_keys.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            float squares = 0;
            for (const auto& gram : std::as_const(rows)[i]) {
                const auto value = std::log1p(gram.value) * arrays_.gram_idf[gram.id];
                squares += value * value;
            }
            arrays_.records[i].gram_length = std::sqrt(squares);
        }
    }

    void themes(const Texts& texts, std::size_t count) {
        Counts scratch;
        Rows rows;
        for (const auto& phrases : texts.phrases) {
            for (const auto& phrase : phrases)
                scratch.add(phrase.theme, static_cast<float>(phrase.words.size()));
            rows.add(scratch.take());
        }
        arrays_.theme_idf = idf(rows, count);
        arrays_.theme_rows.push_back(0);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto row = rows[i];
            for (auto& theme : row) {
                arrays_.records[i].theme_sum += arrays_.theme_idf[theme.id];
                theme.value = (1 + std::log(theme.value)) * arrays_.theme_idf[theme.id];
            }
            normalise(row);
            arrays_.themes.insert(arrays_.themes.end(), row.begin(), row.end());
            arrays_.theme_rows.push_back(small(arrays_.themes.size()));
        }
    }

    /// Who has which word or theme. What more than a quarter has finds nobody, and in a large archive what
    /// more than a twentieth has: it still counts once somebody is found.
    void postings() {
        const auto themes = small(stems_.size());
        Rows rows;
        std::vector<Weight> row;
        std::vector<std::size_t> having(stems_.size() + arrays_.theme_idf.size(), 0);
        for (std::size_t i = 0; i < counts_.size(); ++i) {
            const auto length = arrays_.records[i].word_length;
            row.clear();
            for (const auto& word : std::as_const(counts_)[i]) {
                if (word.value > 0) row.push_back({.id = word.id, .value = word.value / length});
            }
            for (auto t = arrays_.theme_rows[i]; t < arrays_.theme_rows[i + 1]; ++t) {
                const auto& [id, value] = arrays_.themes[t];
                if (value > 0) row.push_back({.id = themes + id, .value = value});
            }
            for (const auto& feature : row) ++having[feature.id];
            rows.add(row);
        }
        const auto turned = rows.turned(having.size());
        arrays_.having.push_back(0);
        const auto all = counts_.size();
        const auto most = all < small_set ? all : all < large_archive ? all / 4 : all / 20;
        for (std::size_t feature = 0; feature < having.size(); ++feature) {
            if (having[feature] <= most) {
                const auto of = turned[feature];
                arrays_.postings.insert(arrays_.postings.end(), of.begin(), of.end());
            }
            arrays_.having.push_back(arrays_.postings.size());
        }
    }

    const Archive& archive_;
    Arrays arrays_;
    Rows counts_;                        ///< words of each resolution; weighed from words() on
    std::vector<std::uint32_t> number_;  ///< of a word as it was read: its number here
    std::vector<std::string> stems_;
    std::vector<bool> stock_;
};

}  // namespace

std::string past_index(const Archive& archive, const Vocabulary& vocabulary, std::string_view key) {
    const auto arrays = Builder(archive).run(vocabulary);
    return past_bytes(arrays, key);
}

}  // namespace plenum::similar
