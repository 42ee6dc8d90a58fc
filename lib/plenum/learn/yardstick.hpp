#pragma once

#include <plenum/learn/lesson.hpp>
#include <plenum/model/evaluation.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/vocabulary.hpp>

#include <cstddef>
#include <functional>
#include <vector>

namespace plenum::learn {

/// The yardstick that anybody would begin with: the cosine of stems without stop words, each weighed
/// (1 + log(times in the motion)) x log(motions / motions that have it), which is ltc in Manning,
/// Raghavan and Schütze 2008, 6.4. Pairs below `least_listed` are left out, as they are everywhere.
std::vector<Likely> yardstick(const Motions& motions, const Vocabulary& vocabulary);

/// A conference whose brackets are known, with its texts.
struct Class {
    Motions motions;
    std::vector<std::size_t> subjects;
};

/// What is measured of motions, as `Lesson` holds it.
using Measuring = std::function<Evidence(const Motions&)>;

/// How each forms its brackets: Plenum as it always does, the yardstick by plain average link.
struct Linkings {
    Linking learned;
    Linking yardstick;
};

/// What is learned comes to on subjects that the judges of a pair have not seen, and the
/// yardstick with its cut chosen on the same subjects.
CrossValidation cross_validate(const Class& taught, const Calibration& start, const Vocabulary& vocabulary,
                               const Measuring& measuring, const Linkings& linkings);

/// Halves the conference by subjects `count` times, learns on one half and is scored on the other,
/// beside the yardstick with its cut chosen on the same half. Each half is a conference of its own.
Halvings halvings(const Class& taught, const Calibration& start, const Vocabulary& vocabulary,
                  const Measuring& measuring, const Linkings& linkings, std::size_t count);

}  // namespace plenum::learn
