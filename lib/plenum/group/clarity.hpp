#pragma once

#include <plenum/model/motion.hpp>

#include <cstddef>

namespace plenum::group {

/// How easily a motion is heard and voted on.
struct Clarity {
    std::size_t words = 0;
    std::size_t longest = 0;  ///< words of the longest sentence voted on: lead text and one part
    double figure = 0;        ///< 0 to 1
};

/// A vote is on the lead text together with one part, so that is the sentence to be held in mind.
/// Up to 25 words it is clear (the length at which the Government Digital Service's guide to
/// writing tells authors to cut a sentence up), 50 are half as clear, 100 a quarter. That is the one
/// half of the figure; the other is length: 1 for next to nothing, a half at the limit of words
/// (`limit`; 0: none), 0 at twice the limit.
Clarity clarity(const Motion& motion, std::size_t limit);

}  // namespace plenum::group
