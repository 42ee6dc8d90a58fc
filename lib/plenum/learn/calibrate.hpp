#pragma once

#include <plenum/learn/lesson.hpp>
#include <plenum/model/calibration.hpp>

#include <optional>
#include <vector>

/// What past brackets teach: weights and cuts, and how well they would have done.
namespace plenum::learn {

/// A calibration, and what it and the one it began with come to on the lessons.
struct Learned {
    Calibration calibration;  ///< `reached` is what it got on subjects it was not learned from
    Reached before;           ///< what `start` gets on the same motions
    bool changed = false;     ///< false: nothing that was tried did better than `start`, which is the result
};

/// Learns from past conferences, at least one with a pair, what sets apart the pairs of one subject.
///
/// Weights are learned on top of those of `start`, the harder held to them the larger the
/// shrinkage: a few brackets move them little. How hard, and the cut, is chosen by cross-validation
/// over subjects; a change has to be worth it (the more so the fewer brackets there are), or else
/// `start` stays. With `from_scratch` the weights begin at nothing, and `start` only says what was
/// before. With a `cut` (above 0, below 1) that one is taken and none is looked for. The same
/// lessons in the same order give the same calibration.
Learned calibrate(const std::vector<Lesson>& lessons, const Calibration& start, bool from_scratch,
                  const Linking& linking, std::optional<double> cut = {});

}  // namespace plenum::learn
