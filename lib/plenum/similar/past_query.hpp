#pragma once

#include <plenum/similar/past_index.hpp>
#include <plenum/similar/texts.hpp>
#include <plenum/similar/weighing.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace plenum::similar {

/// What speaks for a motion and a past resolution being on one subject. Nothing here depends on which other
/// motions are looked at: a draft alone is told what it is told among seven hundred.
enum PastFeature : std::size_t {
    past_words,         ///< root of the cosine of stems
    past_letters,       ///< root of the cosine of letter runs
    past_duos,          ///< log(1 + how rare the words are that stand side by side in both)
    past_more_words,    ///< cosine of stems less the mean over the motion's neighbourhood
    past_more_letters,  ///< the same of letter runs
    past_themes,        ///< cosine of the themes they touch
    past_theme_share,   ///< how much of the themes of the one with fewer the other touches too, by their idf
    past_place,         ///< log of its place among the motion's nearest: 0 of the nearest
    past_feature_count,
};
using PastFeatures = std::array<float, past_feature_count>;

/// A motion as an index reads it.
struct PastQuery {
    std::vector<Weight> words;   ///< that the index knows, in order, of length one with those it does not
    std::vector<Weight> themes;  ///< likewise
    std::vector<Weight> grams;   ///< likewise
    float theme_sum = 0;         ///< the idf of all its themes
    std::vector<std::vector<std::uint32_t>>
        pieces;  ///< words by number in the index; unknown ones are `unknown`

    static constexpr std::uint32_t unknown = 0xFFFFFFFFU;
};

/// `texts` and `counted` are of the motions, `motion` is one of them.
PastQuery past_query(const PastIndex& index, const Unweighed& motions, std::size_t motion);

/// A resolution near to a motion, and what was measured of the two.
struct PastNear {
    std::uint32_t resolution = 0;
    PastFeatures features{};
};

/// Searches an index; every thread has its own.
class PastSearcher {
public:
    explicit PastSearcher(const PastIndex& index);

    /// The `count` resolutions that are nearest by words and themes, measured; best first, equals in
    /// the order of the archive.
    std::vector<PastNear> operator()(const PastQuery& query, std::size_t count);

private:
    struct Met {
        float value = 0;
        std::uint32_t resolution = 0;
    };
    std::vector<Met> nearest(const PastQuery& query, std::size_t count);
    void spread(const PastQuery& query, bool on);
    PastFeatures measure(const PastQuery& query, std::uint32_t resolution);
    float grams(const PastRecord& record);
    float duos(const PastRecord& record) const;

    const PastIndex& index_;
    std::vector<float> sums_;  ///< by resolution
    std::vector<std::uint32_t> touched_;
    std::vector<float> words_;  ///< of the motion in hand, by number
    std::vector<float> grams_;
    std::vector<float> themes_;
    std::vector<std::uint64_t> duos_;  ///< of the motion in hand, sorted
    std::vector<float> counts_;        ///< of runs of letters in the resolution in hand
    std::vector<std::uint32_t> counted_;
    std::vector<std::uint32_t> distinct_;
};

}  // namespace plenum::similar
