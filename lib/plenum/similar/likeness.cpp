#include <plenum/base/parallel.hpp>
#include <plenum/similar/likeness.hpp>

#include <algorithm>
#include <bit>
#include <functional>

namespace plenum::similar {

namespace {

// No motion of a real conference has as many worth a look; it bounds what a hostile set can cost.
constexpr std::size_t most_pairs = 500;

/// A candidate among those that come after a motion.
struct Candidate {
    std::uint32_t id = 0;
    Shared shared;
};

/// What one motion shares with those after it.
using Row = std::vector<Candidate>;

/// The inverted index of each kind of feature.
struct Indexes {
    explicit Indexes(const Texts& texts)
        : words(texts.words.turned(texts.word_count)),
          grams(texts.grams.turned(texts.gram_count)),
          themes(texts.themes.turned(texts.theme_count)) {}
    Rows words;
    Rows grams;
    Rows themes;
};

/// The nearest by a kind of feature, best first; equals in the order of the motions. Likeness is
/// never negative, so its bits sort as it does, and one number holds it and the motion.
std::vector<Near> nearest(const Sums& sums, std::size_t self) {
    constexpr std::uint64_t low = 0xFFFFFFFFU;
    std::vector<std::uint64_t> all;
    all.reserve(sums.size());
    for (std::size_t id = 0; id < sums.size(); ++id) {
        const std::uint64_t bits = std::bit_cast<std::uint32_t>(sums[id]);
        if (bits != 0 && id != self) all.push_back(bits << 32U | (low - id));
    }
    if (all.size() > last_neighbour) {
        std::ranges::nth_element(all, all.begin() + last_neighbour, std::greater{});
        all.resize(last_neighbour);
    }
    std::ranges::sort(all, std::greater{});
    std::vector<Near> result;
    result.reserve(all.size());
    for (const auto key : all) {
        result.push_back({.value = std::bit_cast<float>(static_cast<std::uint32_t>(key >> 32U)),
                          .id = static_cast<std::uint32_t>(low - (key & low))});
    }
    return result;
}

/// Works out the rows one by one; a thread has its own.
class Worker {
public:
    Worker(const Texts& texts, const Indexes& indexes)
        : texts_(texts),
          indexes_(indexes),
          words_(texts.pieces.size()),
          grams_(texts.pieces.size()),
          themes_(texts.pieces.size()),
          spread_(texts.word_count, 0) {}

    void operator()(std::size_t self, Row& row, Surroundings& around) {
        words_.add(texts_.words[self], indexes_.words);
        grams_.add(texts_.grams[self], indexes_.grams);
        themes_.add(texts_.themes[self], indexes_.themes);
        around = surroundings(texts_, self, nearest(words_, self), nearest(grams_, self), spread_);
        candidates(row, self);
        for (auto* sums : {&words_, &grams_, &themes_}) sums->clear();
    }

private:
    void candidates(Row& row, std::size_t self) {
        for (auto other = self + 1; other < words_.size(); ++other) {
            if (words_[other] < enough_words && themes_[other] < enough_themes) continue;
            row.push_back(
                {.id = static_cast<std::uint32_t>(other),
                 .shared = {.words = words_[other], .grams = grams_[other], .themes = themes_[other]}});
        }
        keep_likeliest(row);
        std::ranges::sort(row, {}, &Candidate::id);
    }

    static void keep_likeliest(Row& row) {
        if (row.size() <= most_pairs) return;
        const auto likelier = [](const Candidate& x, const Candidate& y) {
            const auto of = [](const Candidate& c) { return c.shared.words + c.shared.themes / 4; };
            return of(x) != of(y) ? of(x) > of(y) : x.id < y.id;
        };
        std::ranges::nth_element(row, row.begin() + most_pairs, likelier);
        row.resize(most_pairs);
    }

    const Texts& texts_;
    const Indexes& indexes_;
    Sums words_;
    Sums grams_;
    Sums themes_;
    std::vector<float> spread_;  ///< room for a row
};

}  // namespace

std::vector<Likeness> likenesses(const Texts& texts) {
    const Indexes indexes(texts);
    const auto count = texts.pieces.size();
    std::vector<Row> rows(count);
    std::vector<Surroundings> around(count);
    in_blocks(
        count, 16,
        [&] {
            return [&, worker = Worker(texts, indexes)](std::size_t from, std::size_t to) mutable {
                for (auto i = from; i < to; ++i) worker(i, rows[i], around[i]);
            };
        },
        [](std::size_t) {});
    std::vector<std::size_t> starts(count + 1, 0);
    for (std::size_t i = 0; i < count; ++i) starts[i + 1] = starts[i] + rows[i].size();
    std::vector<Likeness> result(starts.back());
    // The first motions have the most behind them.
    in_blocks(
        count, 16,
        [&] {
            return [&](std::size_t from, std::size_t to) {
                for (auto a = static_cast<std::uint32_t>(from); a < to; ++a) {
                    auto at = starts[a];
                    for (const auto& [b, shared] : rows[a])
                        result[at++] = {.a = a, .b = b, .features = features(texts, around, a, b, shared)};
                }
            };
        },
        [](std::size_t) {});
    return result;
}

}  // namespace plenum::similar
