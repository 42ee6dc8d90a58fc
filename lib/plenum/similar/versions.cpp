#include <plenum/similar/rows.hpp>
#include <plenum/similar/versions.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string_view>
#include <unordered_map>

namespace plenum::similar {

namespace {

constexpr std::size_t fewest_shared = 4;  // words
constexpr float hair = 1e-4F;             // what sums in another order may differ by

/// The different words of every motion that say something, the rarest first, by their rank in rareness
/// and with their weight.
Rows words_by_rareness(const Cuttings& cut, const Vocabulary& vocabulary) {
    constexpr auto silent = ~std::uint32_t{0};
    std::unordered_map<std::string_view, std::uint32_t> stems;
    std::vector<std::uint32_t> stem_of(cut.words.size(), silent);
    for (std::size_t i = 0; i < cut.words.size(); ++i) {
        if (vocabulary.stop.contains(cut.words.folded[i])) continue;
        stem_of[i] =
            stems.try_emplace(cut.words.stems[i], static_cast<std::uint32_t>(stems.size())).first->second;
    }
    std::vector<std::uint32_t> having(stems.size(), 0);
    std::vector<std::vector<std::uint32_t>> distinct(cut.whole.size());
    for (std::size_t i = 0; i < distinct.size(); ++i) {
        auto& ids = distinct[i];
        for (const auto& text : cut.whole[i]) {
            for (const auto& word : text) {
                if (stem_of[word.number] != silent) ids.push_back(stem_of[word.number]);
            }
        }
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        for (const auto id : ids) ++having[id];
    }
    std::vector<std::uint32_t> order(having.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::uint32_t id) { return having[id]; });
    std::vector<std::uint32_t> rank(having.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
    Rows result;
    std::vector<Weight> row;
    for (const auto& ids : distinct) {
        row.clear();
        for (const auto id : ids) {
            row.push_back({.id = rank[id],
                           .value = std::log(static_cast<float>(distinct.size() + 1) /
                                             static_cast<float>(having[id]))});
        }
        std::ranges::sort(row, {}, &Weight::id);
        result.add(row);
    }
    return result;
}

float sum_of(std::span<const Weight> row) {
    return std::accumulate(row.begin(), row.end(), 0.0F,
                           [](float sum, const Weight& word) { return sum + word.value; });
}

/// What two rows share.
struct Overlap {
    float weight = 0;
    std::size_t words = 0;
};

Overlap overlap(std::span<const Weight> a, std::span<const Weight> b) {
    Overlap result;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (i->id == j->id) {
            result.weight += i->value;
            ++result.words;
            ++i;
            ++j;
        } else if (i->id < j->id) {
            ++i;
        } else {
            ++j;
        }
    }
    return result;
}

/// Takes the motions one after another, and remembers those that are versions of none before.
class Firsts {
public:
    explicit Firsts(const Rows& rows, std::size_t words)
        : rows_(rows),
          sums_(rows.size(), 0),
          weights_(rows.size(), 0),
          firsts_(words) {}

    std::size_t first_of(std::uint32_t motion) {
        const auto row = rows_[motion];
        weights_[motion] = sum_of(row);
        if (row.empty()) return motion;
        const auto left = meet(motion);
        std::size_t best = motion;
        float most = 0;
        for (const auto other : met_) {
            const auto both = (weights_[motion] + weights_[other]) * static_cast<float>(same_version) / 2;
            if (sums_[other] + left + hair >= both) {
                const auto found = overlap(row, rows_[other]);
                const auto like = found.weight / both;
                const bool all = found.words == row.size() && row.size() == rows_[other].size();
                if (like >= 1 && (found.words >= fewest_shared || all) &&
                    (like > most || (like == most && other < best))) {
                    most = like;
                    best = other;
                }
            }
            sums_[other] = 0;
        }
        met_.clear();
        if (best == motion) {
            for (const auto& word : row) firsts_[word.id].push_back(motion);
        }
        return best;
    }

private:
    /// Adds up what the firsts share with a motion, the rarest words first, until those not met yet can
    /// no longer share enough; what the words left weigh.
    float meet(std::uint32_t motion) {
        constexpr auto least = static_cast<float>(same_version / (2 - same_version));
        auto left = weights_[motion];
        const auto needed = left * least - hair;
        for (const auto& word : rows_[motion]) {
            if (left < needed) break;
            for (const auto other : firsts_[word.id]) {
                if (sums_[other] == 0) met_.push_back(other);
                sums_[other] += word.value;
            }
            left -= word.value;
        }
        return std::max(left, 0.0F);
    }

    const Rows& rows_;
    std::vector<float> sums_;
    std::vector<float> weights_;                      ///< of all words of a motion
    std::vector<std::vector<std::uint32_t>> firsts_;  ///< by word
    std::vector<std::uint32_t> met_;
};

}  // namespace

std::vector<std::size_t> first_versions(const Cuttings& cut, const Vocabulary& vocabulary) {
    const auto rows = words_by_rareness(cut, vocabulary);
    std::uint32_t words = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].empty()) words = std::max(words, rows[i].back().id + 1);
    }
    Firsts firsts(rows, words);
    std::vector<std::size_t> result;
    result.reserve(rows.size());
    for (std::uint32_t i = 0; i < rows.size(); ++i) result.push_back(firsts.first_of(i));
    return result;
}

}  // namespace plenum::similar
