#pragma once

#include <plenum/model/classification.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace plenum::similar {

/// What each motion's text says of the conference's headings, made comparable: the probabilities
/// of its sections less what even chances would give, as a row of length one. A motion that speaks
/// for no heading more than for another has a row near zero, and so does one without a ranking.
class Headings {
public:
    Headings() = default;

    /// `classified` by motion; its `sections` must come from the motion's own text, not from
    /// motions like it, or likeness would be its own proof.
    explicit Headings(const std::vector<Classification>& classified);

    /// Nothing is known of any motion's heading.
    bool empty() const { return count_ < 2; }

    /// Pearson's correlation of the two motions' probabilities, -1 to 1; 0 where nothing is known.
    float alike(std::size_t a, std::size_t b) const;

private:
    std::span<const float> row(std::size_t motion) const {
        return std::span(rows_).subspan(motion * count_, count_);
    }

    std::size_t count_ = 0;    ///< how many headings
    std::vector<float> rows_;  ///< a row of that many for every motion
};

}  // namespace plenum::similar
