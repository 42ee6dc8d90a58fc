#pragma once

#include <plenum/similar/rows.hpp>
#include <plenum/similar/texts.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace plenum::similar {

/// What speaks for two motions being on one subject. They are measured so
/// that the same value means the same in a conference of 50 motions and of 700.
enum Feature : std::size_t {
    root_words,    ///< root of the cosine of stems
    mutual_rank,   ///< log(how many motions there are / the geometric mean of their places among each
                   ///< other's nearest): to be nearest of 500 says more than to be nearest of 50
    scaled_grams,  ///< cosine of letter runs (compounds, slips, derived words) less the mean over both
                   ///< their neighbourhoods
    themes,        ///< cosine of the themes they touch
    theme_share,   ///< how much of the themes of the one with fewer the other touches too, by their idf
    headings,      ///< correlation of what their texts say of the conference's headings
    feature_count,
};
using Features = std::array<float, feature_count>;

/// Two motions, a < b, and their features.
struct Likeness {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    Features features{};
};

/// What two motions have in common, row by row of their texts.
struct Shared {
    float words = 0;   ///< cosine of stems
    float grams = 0;   ///< cosine of letter runs
    float themes = 0;  ///< cosine of themes
};

/// A motion so far from another in both words and themes is not looked at as a candidate at all.
inline constexpr float enough_words = 0.02F;
inline constexpr float enough_themes = 0.25F;

// The neighbourhood that a likeness is measured against: not the nearest, which may well be the
// motion's own bracket, but those after them.
inline constexpr std::size_t first_neighbour = 5;
inline constexpr std::size_t last_neighbour = 60;

/// Another motion, and how like it is.
struct Near {
    float value = 0;
    std::uint32_t id = 0;
};

/// A motion among the others: who its nearest are, and how near the neighbourhood is.
struct Surroundings {
    std::vector<Near> ranks;  ///< the nearest, ordered by id; the value is the rank, from 1
    float mean_grams = 0;
};

/// Out of a motion's nearest by words and by letter runs, best first and at least `last_neighbour`
/// of them if there are as many. Among the nearest by words the places are given by what both keep
/// coming back to: a subject is repeated, colour is not. `spread` is room for a row, all zeros.
Surroundings surroundings(const Texts& texts, std::size_t self, std::vector<Near> words,
                          const std::vector<Near>& grams, std::vector<float>& spread);

/// All that is known of a candidate pair, once for each pair that is looked at: what it costs, it
/// costs 100,000 times in a conference of 700 motions. A feature that needs more than what the two
/// share in rows is added here.
Features features(const Texts& texts, const std::vector<Surroundings>& surroundings, std::uint32_t a,
                  std::uint32_t b, const Shared& shared);

}  // namespace plenum::similar
