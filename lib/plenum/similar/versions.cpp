#include <plenum/base/parallel.hpp>
#include <plenum/similar/rows.hpp>
#include <plenum/similar/versions.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <string_view>
#include <unordered_map>

namespace plenum::similar {

namespace {

constexpr std::size_t fewest_shared = 4;  // words
constexpr std::size_t run = 3;            // words in a row
// A run that more firsts have is a formula, and no sign of a copy.
constexpr std::size_t most_firsts = 32;
// Of those that share the most runs with a motion so many are read word by word.
constexpr std::size_t looked_at = 4;
constexpr std::size_t worth_a_thread = 100;  // motions

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
    std::vector<std::vector<std::uint32_t>> distinct(cut.whole.size());
    in_halves(distinct.size(), worth_a_thread, [&](std::size_t from, std::size_t to) {
        for (auto i = from; i < to; ++i) {
            auto& ids = distinct[i];
            for (const auto& text : cut.whole[i]) {
                for (const auto& word : text) {
                    if (stem_of[word.number] != silent) ids.push_back(stem_of[word.number]);
                }
            }
            std::ranges::sort(ids);
            ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        }
    });
    std::vector<std::uint32_t> having(stems.size(), 0);
    for (const auto& ids : distinct) {
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

/// Dice's coefficient of two rows, 0 to 1; 0 when they share too few words for it to say anything.
float likeness(std::span<const Weight> a, std::span<const Weight> b) {
    float both = 0;
    std::size_t words = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (i->id == j->id) {
            both += i->value;
            ++words;
            ++i;
            ++j;
        } else if (i->id < j->id) {
            ++i;
        } else {
            ++j;
        }
    }
    const bool all = words == a.size() && words == b.size() && words > 0;
    return words >= fewest_shared || all ? 2 * both / (sum_of(a) + sum_of(b)) : 0;
}

/// Three words in a row, by a number made of theirs; of a shorter text all its words.
using Runs = std::vector<std::uint64_t>;

/// The different runs of a motion.
Runs runs_of(const std::vector<CutText>& texts) {
    Runs result;
    const auto add = [&](std::span<const CutWord> words) {
        std::uint64_t number = words.size();
        for (const auto& word : words) {
            number = (number ^ word.number) * 0x9E3779B97F4A7C15U;
            number ^= number >> 29U;
        }
        result.push_back(number);
    };
    for (const auto& text : texts) {
        const std::span<const CutWord> words(text);
        if (words.size() < run && !words.empty()) add(words);
        for (std::size_t i = 0; i + run <= words.size(); ++i) add(words.subspan(i, run));
    }
    std::ranges::sort(result);
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

/// The runs that two motions and more have, sorted.
Runs shared_runs(const Cuttings& cut) {
    std::array<Runs, 2> halves;
    in_halves(cut.whole.size(), worth_a_thread, [&](std::size_t from, std::size_t to) {
        auto& half = halves.at(from == 0 ? 0 : 1);
        for (auto i = from; i < to; ++i) {
            const auto runs = runs_of(cut.whole[i]);
            half.insert(half.end(), runs.begin(), runs.end());
        }
        std::ranges::sort(half);
    });
    Runs all(halves[0].size() + halves[1].size());
    std::ranges::merge(halves[0], halves[1], all.begin());
    std::size_t end = 0;
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        if (all[i] == all[i + 1] && (end == 0 || all[end - 1] != all[i])) all[end++] = all[i];
    }
    all.resize(end);
    all.shrink_to_fit();
    return all;
}

/// Takes the motions one after another, and remembers those that are versions of none before.
class Firsts {
public:
    Firsts(const Cuttings& cut, const Rows& rows)
        : cut_(cut),
          rows_(rows),
          runs_(shared_runs(cut)),
          having_(runs_.size()),
          shared_(rows.size(), 0) {}

    std::size_t first_of(std::uint32_t motion) {
        meet(motion);
        std::size_t best = motion;
        float most = 0;
        for (const auto other : met_) {
            const auto like = likeness(rows_[motion], rows_[other]);
            if (like < static_cast<float>(same_version) || like <= most) continue;
            most = like;
            best = other;
        }
        if (best == motion) {
            for (const auto number : own_) {
                if (having_[number].size() <= most_firsts) having_[number].push_back(motion);
            }
        }
        return best;
    }

private:
    /// The firsts that share the most runs with a motion.
    void meet(std::uint32_t motion) {
        own_.clear();
        met_.clear();
        for (const auto number : runs_of(cut_.whole[motion])) {
            const auto at = std::ranges::lower_bound(runs_, number);
            if (at == runs_.end() || *at != number) continue;
            own_.push_back(static_cast<std::size_t>(at - runs_.begin()));
            if (having_[own_.back()].size() > most_firsts) continue;
            for (const auto other : having_[own_.back()]) {
                if (shared_[other]++ == 0) met_.push_back(other);
            }
        }
        const auto more = [&](std::uint32_t x, std::uint32_t y) {
            return shared_[x] != shared_[y] ? shared_[x] > shared_[y] : x < y;
        };
        const auto count = std::min(looked_at, met_.size());
        std::ranges::partial_sort(met_, met_.begin() + static_cast<std::ptrdiff_t>(count), more);
        for (const auto other : met_) shared_[other] = 0;
        met_.resize(count);
    }

    const Cuttings& cut_;
    const Rows& rows_;
    Runs runs_;
    std::vector<std::vector<std::uint32_t>> having_;  ///< the firsts, by run
    std::vector<std::uint32_t> shared_;               ///< how many runs, by motion
    std::vector<std::size_t> own_;                    ///< of the motion in hand
    std::vector<std::uint32_t> met_;
};

}  // namespace

std::vector<std::size_t> first_versions(const Cuttings& cut, const Vocabulary& vocabulary) {
    const auto rows = words_by_rareness(cut, vocabulary);
    Firsts firsts(cut, rows);
    std::vector<std::size_t> result;
    result.reserve(rows.size());
    for (std::uint32_t i = 0; i < rows.size(); ++i) result.push_back(firsts.first_of(i));
    return result;
}

}  // namespace plenum::similar
