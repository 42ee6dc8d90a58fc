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
constexpr std::size_t run_length = 3;     // words
constexpr std::size_t sketched = 16;      // runs of a motion by which it is found
// A run that more firsts have is a formula, and no sign of a copy.
constexpr std::size_t most_firsts = 32;
// Of those that share the most runs with a motion so many are read word by word.
constexpr std::size_t looked_at = 4;
constexpr std::size_t worth_a_thread = 100;  // motions

constexpr auto silent = ~std::uint32_t{0};

/// For every word of the table the number of its stem, or `silent`.
struct StemNumbers {
    std::vector<std::uint32_t> of_word;
    std::size_t count = 0;
};

StemNumbers stem_numbers(const WordTable& words, const Vocabulary& vocabulary) {
    std::unordered_map<std::string_view, std::uint32_t> stems;
    StemNumbers result{.of_word = std::vector<std::uint32_t>(words.size(), silent)};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (vocabulary.stop.contains(words.folded[i])) continue;
        const auto next = static_cast<std::uint32_t>(stems.size());
        result.of_word[i] = stems.try_emplace(words.stems[i], next).first->second;
    }
    result.count = stems.size();
    return result;
}

std::vector<std::uint32_t> different_stems(const std::vector<CutText>& texts, const StemNumbers& stems) {
    std::vector<std::uint32_t> result;
    for (const auto& text : texts) {
        for (const auto& word : text) {
            if (stems.of_word[word.number] != silent) result.push_back(stems.of_word[word.number]);
        }
    }
    std::ranges::sort(result);
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

/// The different stems of every motion that say something, weighed by inverse document frequency.
Rows weighed_stems(const Cuttings& cut, const Vocabulary& vocabulary) {
    const auto stems = stem_numbers(cut.words, vocabulary);
    std::vector<std::vector<std::uint32_t>> different(cut.whole.size());
    in_halves(different.size(), worth_a_thread, [&](std::size_t from, std::size_t to) {
        for (auto i = from; i < to; ++i) different[i] = different_stems(cut.whole[i], stems);
    });
    std::vector<float> weights(stems.count, 0);
    for (const auto& ids : different) {
        for (const auto id : ids) weights[id] += 1;
    }
    for (auto& weight : weights) weight = std::log(static_cast<float>(different.size() + 1) / weight);
    Rows result;
    std::vector<Weight> row;
    for (const auto& ids : different) {
        row.clear();
        for (const auto id : ids) row.push_back({.id = id, .value = weights[id]});
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
    each_shared(a, b, [&](const Weight& word, const Weight&) {
        both += word.value;
        ++words;
    });
    const bool all = words == a.size() && words == b.size() && words > 0;
    return words >= fewest_shared || all ? 2 * both / (sum_of(a) + sum_of(b)) : 0;
}

/// A run of words as a number, and the motion that has it.
struct Run {
    std::uint64_t number = 0;
    std::uint32_t motion = 0;
};

std::uint64_t number_of(std::span<const CutWord> words) {
    std::uint64_t number = words.size();
    for (const auto& word : words) {
        number = (number ^ word.number) * 0x9E3779B97F4A7C15U;
        number ^= number >> 29U;
    }
    return number;
}

/// The runs of a motion whose numbers are the smallest, each once: of two texts that share half of their runs
/// these are half the same, whatever else they hold (bottom-k sketch, Broder 1997).
void add_sketch(std::vector<Run>& runs, const std::vector<CutText>& texts, std::uint32_t motion) {
    const auto first = runs.size();
    for (const auto& text : texts) {
        const std::span<const CutWord> words(text);
        if (words.size() < run_length && !words.empty()) {
            runs.push_back({.number = number_of(words), .motion = motion});
        }
        for (std::size_t i = 0; i + run_length <= words.size(); ++i) {
            runs.push_back({.number = number_of(words.subspan(i, run_length)), .motion = motion});
        }
    }
    const auto own = std::span(runs).subspan(first);
    const auto count = std::min(sketched, own.size());
    std::ranges::partial_sort(own, own.begin() + static_cast<std::ptrdiff_t>(count), {}, &Run::number);
    const auto end = std::unique(own.begin(), own.begin() + static_cast<std::ptrdiff_t>(count),
                                 [](const Run& x, const Run& y) { return x.number == y.number; });
    runs.resize(first + static_cast<std::size_t>(end - own.begin()));
}

/// The sketches of all motions, by number.
std::vector<Run> sketches(const Cuttings& cut) {
    std::array<std::vector<Run>, 2> halves;
    const auto earlier = [](const Run& x, const Run& y) {
        return x.number != y.number ? x.number < y.number : x.motion < y.motion;
    };
    in_halves(cut.whole.size(), worth_a_thread, [&](std::size_t from, std::size_t to) {
        auto& half = halves.at(from == 0 ? 0 : 1);
        half.reserve((to - from) * sketched + 1000);
        for (auto i = from; i < to; ++i) add_sketch(half, cut.whole[i], static_cast<std::uint32_t>(i));
        std::ranges::sort(half, earlier);
    });
    std::vector<Run> result(halves[0].size() + halves[1].size());
    std::ranges::merge(halves[0], halves[1], result.begin(), earlier);
    return result;
}

/// Takes the motions one after another, and remembers those that are versions of none before.
class Firsts {
public:
    Firsts(const Cuttings& cut, const Rows& rows)
        : rows_(rows),
          runs_of_(rows.size()),
          shared_(rows.size(), 0) {
        const auto runs = sketches(cut);
        for (std::size_t from = 0, to = 0; from < runs.size(); from = to) {
            while (to < runs.size() && runs[to].number == runs[from].number) ++to;
            if (to - from < 2) continue;
            for (auto i = from; i < to; ++i) {
                runs_of_[runs[i].motion].push_back(static_cast<std::uint32_t>(having_.size()));
            }
            having_.emplace_back();
        }
    }

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
            for (const auto run : runs_of_[motion]) {
                if (having_[run].size() <= most_firsts) having_[run].push_back(motion);
            }
        }
        return best;
    }

private:
    /// The firsts that share the most runs with a motion.
    void meet(std::uint32_t motion) {
        met_.clear();
        for (const auto run : runs_of_[motion]) {
            if (having_[run].size() > most_firsts) continue;
            for (const auto other : having_[run]) {
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

    const Rows& rows_;
    std::vector<std::vector<std::uint32_t>> runs_of_;  ///< that two motions and more have, by motion
    std::vector<std::vector<std::uint32_t>> having_;   ///< the firsts, by run
    std::vector<std::uint32_t> shared_;                ///< how many runs, by motion
    std::vector<std::uint32_t> met_;
};

}  // namespace

std::vector<std::size_t> first_versions(const Cuttings& cut, const Vocabulary& vocabulary) {
    const auto rows = weighed_stems(cut, vocabulary);
    Firsts firsts(cut, rows);
    std::vector<std::size_t> result;
    result.reserve(rows.size());
    for (std::uint32_t i = 0; i < rows.size(); ++i) result.push_back(firsts.first_of(i));
    return result;
}

}  // namespace plenum::similar
