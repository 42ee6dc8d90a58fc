#pragma once

#include <plenum/learn/logistic.hpp>
#include <plenum/model/calibration.hpp>

#include <cstddef>
#include <vector>

namespace plenum::learn {

/// A past conference: what speaks for each pair of its motions, and which were debated together.
struct Lesson {
    Evidence evidence;
    std::vector<std::size_t>
        subjects;          ///< for every motion the number of its subject, 0 and on, none left out
    double size_odds = 0;  ///< what its size adds to the log odds of each pair, see Calibration
};

/// For every subject of the lesson how many motions it has.
std::vector<std::size_t> subject_sizes(const Lesson& lesson);

/// For every motion the number of its subject, when `brackets` are what was debated together and
/// whoever stands in none of them stood alone. A motion in two brackets is of the later.
std::vector<std::size_t> subjects(std::size_t motions, const std::vector<std::vector<std::size_t>>& brackets);

/// The pairs that are likely enough to be listed, with their probabilities under `calibration`.
std::vector<Likely> likely_pairs(const Evidence& evidence, const Calibration& calibration);

/// For every motion its likeliest partners by `pairs`, at most `most`, best first; equals in order.
std::vector<std::vector<std::size_t>> nearest(std::size_t motions, const std::vector<Likely>& pairs,
                                              std::size_t most);

}  // namespace plenum::learn
