#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/calibration.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/evaluation.hpp>

#include <string>

namespace plenum::report {

/// How well the proposals match what the committee decided, every figure with its 95 % interval.
doc::Document evaluation(const Evaluation& evaluation, const Conference& conference);

/// What was learned, as a report shows it: figures before and after, and what became of it.
struct Lessons {
    const Calibration& before;
    const Calibration& after;
    Reached reached_before;
    bool changed = false;
    std::string written;  ///< the file it was written to; empty when it was not
};

/// What calibrating came to.
doc::Document calibration(const Lessons& lessons, const Conference& conference);

}  // namespace plenum::report
