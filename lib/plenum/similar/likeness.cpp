#include <plenum/similar/likeness.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <thread>

namespace plenum::similar {

namespace {

constexpr float enough_words = 0.02F;
constexpr float enough_themes = 0.25F;
// The neighbourhood that a likeness is measured against: not the nearest, which may well be the
// motion's own bracket, but those after them.
constexpr std::size_t first_neighbour = 5;
constexpr std::size_t last_neighbour = 60;
constexpr std::size_t worth_a_thread = 200;
// No motion of a real conference has as many worth a look; it bounds what a hostile set can cost.
constexpr std::size_t most_pairs = 500;

struct Near {
    float value = 0;
    std::uint32_t id = 0;
};

/// What one motion shares with those after it, and who its neighbours are.
struct Row {
    std::vector<Likeness> pairs;
    std::vector<Near> ranks;  ///< by id; the value is the rank, from 1
    float mean_words = 0;
    float mean_grams = 0;
};

/// The inverted index of each kind of feature.
struct Indexes {
    explicit Indexes(const Texts& texts)
        : words(texts.words.turned(texts.word_count)),
          grams(texts.grams.turned(texts.gram_count)),
          duos(texts.duos.turned(texts.duo_count)),
          themes(texts.themes.turned(texts.theme_count)) {}
    Rows words;
    Rows grams;
    Rows duos;
    Rows themes;
};

/// The nearest by a kind of feature, best first; equals in the order of the motions. Likeness is
/// never negative, so its bits sort as it does, and one number holds it and the motion.
std::vector<Near> nearest(const Sums& sums, std::size_t self) {
    constexpr std::uint64_t low = 0xFFFFFFFFU;
    std::vector<std::uint64_t> all;
    all.reserve(sums.touched().size());
    for (const auto id : sums.touched()) {
        const std::uint64_t bits = std::bit_cast<std::uint32_t>(sums[id]);
        if (id != self) all.push_back(bits << 32U | (low - id));
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

/// The mean likeness of the neighbourhood in a set of that many motions.
float neighbourhood(const std::vector<Near>& near, std::size_t motions) {
    const auto last = std::min(last_neighbour, motions - 1);
    if (last <= first_neighbour) return 0;
    float sum = 0;
    for (std::size_t i = first_neighbour; i < std::min(last, near.size()); ++i) sum += near[i].value;
    return sum / static_cast<float>(last - first_neighbour);
}

/// The idf of the themes that two motions share, through that of all themes of the one with fewer.
float share_of_themes(const Texts& texts, std::size_t a, std::size_t b) {
    const auto least = std::min(texts.theme_sums[a], texts.theme_sums[b]);
    if (least <= 0) return 0;
    float both = 0;
    const auto left = texts.themes[a];
    const auto right = texts.themes[b];
    for (auto i = left.begin(), j = right.begin(); i != left.end() && j != right.end();) {
        if (i->id == j->id) {
            both += texts.theme_telling[i->id];
            ++i;
            ++j;
        } else if (i->id < j->id) {
            ++i;
        } else {
            ++j;
        }
    }
    return both / least;
}

/// Works out the rows one by one; a thread has its own.
class Worker {
public:
    Worker(const Texts& texts, const Indexes& indexes)
        : texts_(texts),
          indexes_(indexes),
          words_(texts.pieces.size()),
          grams_(texts.pieces.size()),
          duos_(texts.pieces.size()),
          themes_(texts.pieces.size()) {}

    Row operator()(std::size_t self) {
        words_.add(texts_.words[self], indexes_.words);
        grams_.add(texts_.grams[self], indexes_.grams);
        duos_.add(texts_.duos[self], indexes_.duos);
        themes_.add(texts_.themes[self], indexes_.themes);
        Row row = neighbours(self);
        pairs(row, self);
        for (auto* sums : {&words_, &grams_, &duos_, &themes_}) sums->clear();
        return row;
    }

private:
    Row neighbours(std::size_t self) const {
        Row row;
        auto near = nearest(words_, self);
        row.mean_words = neighbourhood(near, texts_.pieces.size());
        row.mean_grams = neighbourhood(nearest(grams_, self), texts_.pieces.size());
        for (std::size_t i = 0; i < near.size(); ++i) near[i].value = static_cast<float>(i + 1);
        std::ranges::sort(near, {}, &Near::id);
        row.ranks = std::move(near);
        return row;
    }

    void pairs(Row& row, std::size_t self) {
        const auto consider = [&](std::uint32_t other) {
            Likeness pair{.a = static_cast<std::uint32_t>(self), .b = other};
            pair.features[scaled_words] = words_[other];
            pair.features[scaled_grams] = grams_[other];
            pair.features[duos] = std::log1p(duos_[other]);
            pair.features[themes] = themes_[other];
            pair.features[theme_share] = share_of_themes(texts_, self, other);
            pair.features[headings] = texts_.headings.alike(self, other);
            row.pairs.push_back(pair);
        };
        for (const auto other : words_.touched()) {
            if (other > self && words_[other] >= enough_words) consider(other);
        }
        for (const auto other : themes_.touched()) {
            if (other > self && themes_[other] >= enough_themes && words_[other] < enough_words)
                consider(other);
        }
        keep_likeliest(row.pairs);
        std::ranges::sort(row.pairs, {}, &Likeness::b);
    }

    static void keep_likeliest(std::vector<Likeness>& pairs) {
        if (pairs.size() <= most_pairs) return;
        const auto likelier = [](const Likeness& x, const Likeness& y) {
            const auto of = [](const Likeness& p) {
                return p.features[scaled_words] + p.features[themes] / 4;
            };
            return of(x) != of(y) ? of(x) > of(y) : x.b < y.b;
        };
        std::ranges::nth_element(pairs, pairs.begin() + most_pairs, likelier);
        pairs.resize(most_pairs);
    }

    const Texts& texts_;
    const Indexes& indexes_;
    Sums words_;
    Sums grams_;
    Sums duos_;
    Sums themes_;
};

std::vector<Row> rows(const Texts& texts) {
    const Indexes indexes(texts);
    const auto count = texts.pieces.size();
    std::vector<Row> result(count);
    const auto work = [&](std::size_t from, std::size_t step) {
        Worker worker(texts, indexes);
        for (std::size_t i = from; i < count; i += step) result[i] = worker(i);
    };
    if (count < worth_a_thread || std::thread::hardware_concurrency() < 2) {
        work(0, 1);
        return result;
    }
    std::thread second(work, 1, 2);
    work(0, 2);
    second.join();
    return result;
}

/// The place of a motion among another's nearest; whoever is not among them stands in the middle
/// of the rest.
float rank(const Row& row, std::uint32_t id, std::size_t motions) {
    const auto found = std::ranges::lower_bound(row.ranks, id, {}, &Near::id);
    if (found != row.ranks.end() && found->id == id) return found->value;
    return static_cast<float>(motions + last_neighbour) / 2;
}

}  // namespace

std::vector<Likeness> likenesses(const Texts& texts) {
    const auto all = rows(texts);
    std::vector<Likeness> result;
    for (const auto& row : all) {
        for (auto pair : row.pairs) {
            const auto& other = all[pair.b];
            auto& f = pair.features;
            f[root_words] = std::sqrt(f[scaled_words]);
            f[root_grams] = std::sqrt(f[scaled_grams]);
            const auto places = rank(row, pair.b, all.size()) * rank(other, pair.a, all.size());
            f[mutual_rank] = std::log(static_cast<float>(all.size()) / std::sqrt(places));
            f[scaled_words] -= (row.mean_words + other.mean_words) / 2;
            f[scaled_grams] -= (row.mean_grams + other.mean_grams) / 2;
            result.push_back(pair);
        }
    }
    return result;
}

}  // namespace plenum::similar
