#pragma once

#include <plenum/similar/rows.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// Counting features text by text, and weighing the counts.
namespace plenum::similar {

/// Below so many texts no feature is too common to join two of them.
inline constexpr std::size_t small_set = 40;

/// Counts of features in one text: a dense table that is cleared by what was touched.
class Counts {
public:
    void add(std::size_t id, float count) {
        if (id >= counts_.size()) counts_.resize(std::max(id + 1, counts_.size() * 2), 0);
        if (counts_[id] == 0) touched_.push_back(static_cast<std::uint32_t>(id));
        counts_[id] += count;
    }
    /// The features in the order of their numbers, until the next is taken, and a clean table again.
    std::span<const Weight> take() {
        std::ranges::sort(touched_);
        taken_.clear();
        for (const auto id : touched_) {
            taken_.push_back({.id = id, .value = counts_[id]});
            counts_[id] = 0;
        }
        touched_.clear();
        return taken_;
    }

private:
    std::vector<float> counts_;
    std::vector<std::uint32_t> touched_;
    std::vector<Weight> taken_;
};

/// In how many motions each feature stands; the copies of a motion are counted by `all` alone, so
/// that a text sent in by a hundred committees does not make its words common.
struct Frequencies {
    std::vector<std::uint32_t> all;
    std::vector<std::uint32_t> distinct;
    std::vector<float> idf;  ///< log of all different texts and one, through those that have it
    std::size_t texts = 0;   ///< different ones

    /// Does a feature join some texts, and not just anybody?
    bool joins(std::uint32_t feature) const {
        return all[feature] > 1 && (texts < small_set || distinct[feature] <= texts / 4);
    }
};

/// Weighs counts into rows of length one, then leaves out what joins nobody.
template <class Value>
Rows weighed(const Rows& counts, const Frequencies& frequencies, Value value) {
    Rows result;
    std::vector<Weight> weighed;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto row = counts[i];
        weighed.assign(row.begin(), row.end());
        for (auto& feature : weighed) feature.value = value(feature);
        normalise(weighed);
        std::erase_if(weighed, [&](const Weight& feature) { return !frequencies.joins(feature.id); });
        result.add(weighed);
    }
    return result;
}

}  // namespace plenum::similar
