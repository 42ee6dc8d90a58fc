// Finds the resolutions that are nearest to a motion, and measures them.
#include <plenum/similar/features.hpp>
#include <plenum/similar/past_query.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::similar {

namespace {

constexpr float theme_weight = 0.25F;  // of nearness by themes beside that by words

std::uint64_t duo(std::uint32_t a, std::uint32_t b) {
    return static_cast<std::uint64_t>(std::min(a, b)) << 32U | std::max(a, b);
}

/// Calls `use` with the words side by side, or with one between.
template <class Words, class Use>
void each_duo(const Words& words, const Use& use) {
    for (std::size_t i = 1; i < words.size(); ++i) {
        use(words[i - 1], words[i]);
        if (i > 1) use(words[i - 2], words[i]);
    }
}

float mean_of_neighbourhood(std::vector<float> values, std::size_t archive) {
    const auto last = std::min(last_neighbour, archive);
    if (last <= first_neighbour) return 0;
    std::ranges::sort(values, std::greater{});
    float sum = 0;
    for (auto i = first_neighbour; i < std::min(last, values.size()); ++i) sum += values[i];
    return sum / static_cast<float>(last - first_neighbour);
}

}  // namespace

PastSearcher::PastSearcher(const PastIndex& index)
    : index_(index),
      sums_(index.size(), 0),
      words_(index.word_count(), 0),
      grams_(index.gram_keys.size(), 0),
      themes_(index.theme_count(), 0),
      counts_(index.gram_keys.size(), 0) {}

std::vector<PastSearcher::Met> PastSearcher::nearest(const PastQuery& query, std::size_t count) {
    const auto add = [&](std::size_t feature, float value) {
        for (auto at = index_.having[feature]; at < index_.having[feature + 1]; ++at) {
            const auto& [id, weight] = index_.postings[at];
            if (sums_[id] == 0) touched_.push_back(id);
            sums_[id] += value * weight;
        }
    };
    for (const auto& word : query.words) add(word.id, word.value);
    for (const auto& theme : query.themes) add(index_.word_count() + theme.id, theme.value * theme_weight);
    const auto better = [](const Met& x, const Met& y) {
        return x.value != y.value ? x.value > y.value : x.resolution < y.resolution;
    };
    // A heap of the best so far, the worst of them on top: most of those that were met stop there.
    std::vector<Met> best;
    for (const auto id : touched_) {
        const Met met{.value = sums_[id], .resolution = id};
        sums_[id] = 0;
        if (best.size() == count && !better(met, best.front())) continue;
        if (best.size() == count) {
            std::ranges::pop_heap(best, better);
            best.pop_back();
        }
        best.push_back(met);
        std::ranges::push_heap(best, better);
    }
    touched_.clear();
    std::ranges::sort(best, better);
    return best;
}

void PastSearcher::spread(const PastQuery& query, bool on) {
    for (const auto& each : query.words) words_[each.id] = on ? each.value : 0;
    for (const auto& each : query.grams) grams_[each.id] = on ? each.value : 0;
    for (const auto& each : query.themes) themes_[each.id] = on ? each.value : 0;
    duos_.clear();
    if (!on) return;
    for (const auto& piece : query.pieces) {
        each_duo(piece, [&](auto a, auto b) {
            if (a != PastQuery::unknown && b != PastQuery::unknown) duos_.push_back(duo(a, b));
        });
    }
    std::ranges::sort(duos_);
    duos_.erase(std::unique(duos_.begin(), duos_.end()), duos_.end());
}

float PastSearcher::grams(const PastRecord& record) {
    const auto from = index_.pieces[record.first_piece];
    const auto to = index_.pieces[record.first_piece + record.parts + 1];
    for (auto at = from; at < to; ++at) {
        const auto word = index_.words[at];
        for (auto g = index_.stem_grams[word]; g < index_.stem_grams[word + 1]; ++g) {
            const auto gram = index_.grams[g];
            if (grams_[gram] == 0) continue;
            if (counts_[gram] == 0) counted_.push_back(gram);
            counts_[gram] += 1;
        }
    }
    float sum = 0;
    for (const auto gram : counted_) {
        sum += grams_[gram] * std::log1p(counts_[gram]) * index_.gram_idf[gram];
        counts_[gram] = 0;
    }
    counted_.clear();
    return record.gram_length > 0 ? sum / record.gram_length : 0;
}

float PastSearcher::duos(const PastRecord& record) const {
    std::vector<std::uint64_t> both;
    for (std::size_t p = 0; p <= record.parts; ++p) {
        const auto from = index_.pieces[record.first_piece + p];
        const auto words = index_.words.subspan(from, index_.pieces[record.first_piece + p + 1] - from);
        each_duo(words, [&](auto a, auto b) {
            if (words_[a] > 0 && words_[b] > 0 && std::ranges::binary_search(duos_, duo(a, b)))
                both.push_back(duo(a, b));
        });
    }
    std::ranges::sort(both);
    both.erase(std::unique(both.begin(), both.end()), both.end());
    float sum = 0;
    for (const auto each : both) {
        sum += (index_.telling[each >> 32U] + index_.telling[each & 0xFFFFFFFFU]) / 2;
    }
    return sum;
}

PastFeatures PastSearcher::measure(const PastQuery& query, std::uint32_t resolution) {
    const auto& record = index_.records[resolution];
    PastFeatures result{};
    const auto from = index_.pieces[record.first_piece];
    const auto to = index_.pieces[record.first_piece + record.parts + 1];
    distinct_.assign(index_.words.begin() + from, index_.words.begin() + to);
    std::ranges::sort(distinct_);
    float words = 0;
    for (auto at = distinct_.begin(); at != distinct_.end();) {
        const auto word = *at;
        std::size_t count = 0;
        for (; at != distinct_.end() && *at == word; ++at) ++count;
        if (words_[word] == 0) continue;
        words += words_[word] * (1 + std::log(static_cast<float>(count))) * index_.telling[word];
    }
    if (record.word_length > 0) words /= record.word_length;
    result[past_words] = std::sqrt(words);
    result[past_more_words] = words;
    const auto runs = grams(record);
    result[past_letters] = std::sqrt(runs);
    result[past_more_letters] = runs;
    result[past_duos] = std::log1p(duos(record));
    float themes = 0;
    float shared = 0;
    for (auto t = index_.theme_rows[resolution]; t < index_.theme_rows[resolution + 1]; ++t) {
        const auto& [id, value] = index_.themes[t];
        themes += themes_[id] * value;
        if (themes_[id] > 0) shared += index_.theme_idf[id];
    }
    result[past_themes] = themes;
    const auto least = std::min(query.theme_sum, record.theme_sum);
    result[past_theme_share] = least > 0 ? shared / least : 0;
    return result;
}

std::vector<PastNear> PastSearcher::operator()(const PastQuery& query, std::size_t count) {
    std::vector<PastNear> result;
    const auto met = nearest(query, std::max(count, last_neighbour));
    spread(query, true);
    for (const auto& each : met)
        result.push_back({.resolution = each.resolution, .features = measure(query, each.resolution)});
    spread(query, false);
    std::vector<float> words;
    std::vector<float> grams;
    for (const auto& [resolution, features] : result) {
        words.push_back(features[past_more_words]);
        grams.push_back(features[past_more_letters]);
    }
    const auto mean_words = mean_of_neighbourhood(words, index_.size());
    const auto mean_grams = mean_of_neighbourhood(grams, index_.size());
    for (std::size_t i = 0; i < result.size(); ++i) {
        auto& features = result[i].features;
        features[past_more_words] -= mean_words;
        features[past_more_letters] -= mean_grams;
        features[past_place] = std::log(static_cast<float>(i + 1));
    }
    if (result.size() > count) result.resize(count);
    return result;
}

}  // namespace plenum::similar
