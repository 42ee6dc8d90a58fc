#pragma once

#include <plenum/learn/score.hpp>
#include <plenum/model/evaluation.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace plenum::learn {

/// Everything that was proposed for a conference, and everything that is known of what it should be.
struct Trial {
    Proposal proposal;
    std::vector<Likely> pairs;           ///< that were listed; all others are taken for impossible
    std::vector<LabelledPair> said;      ///< relations that were proposed
    std::vector<LabelledPair> labelled;  ///< relations that people gave; none: nothing is said of them
    std::vector<std::string> sections;  ///< for every motion the right one, "" when it is not known; or empty
    std::vector<std::vector<std::string>> ranked_sections;  ///< for every motion, best first
};

/// All figures of a trial. The intervals are the middle 95 % of 1,000 resamples of the subjects
/// (Efron's percentile bootstrap), with what a motion contributes to B-cubed left as it is; they come
/// out the same each time.
Evaluation evaluate(const Trial& trial);

}  // namespace plenum::learn
