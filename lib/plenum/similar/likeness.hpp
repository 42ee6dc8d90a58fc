#pragma once

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
    root_grams,    ///< root of the cosine of letter runs: compounds, slips, derived words
    mutual_rank,   ///< log(how many motions there are / the geometric mean of their places among each
                   ///< other's nearest): to be nearest of 500 says more than to be nearest of 50
    duos,          ///< log(1 + idf of the pairs of neighbouring words they share)
    scaled_words,  ///< cosine of stems less the mean over both their neighbourhoods
    scaled_grams,  ///< the same of letter runs
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

/// Every pair that shares enough to be looked at (a fiftieth in words, or a quarter in themes),
/// ordered by (a, b); of a motion at most its 500 likeliest later ones. Exact: all pairs are compared,
/// through an inverted index, on up to two threads; the result does not depend on how many.
std::vector<Likeness> likenesses(const Texts& texts);

}  // namespace plenum::similar
