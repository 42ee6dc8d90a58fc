#pragma once

#include <plenum/model/calibration.hpp>
#include <plenum/model/evaluation.hpp>

#include <string>

namespace plenum::json {

/// plenum/evaluate/1. A figure is {"value", "low", "high"}, rounded to four places: its value and
/// the ends of its 95 % interval. "relations", "sections", "cross_validation" and "halvings" are there
/// when they were asked for.
std::string evaluation(const Evaluation& evaluation);

/// plenum/calibrate/1: the figures before and after, and the weights themselves.
std::string calibration(const Calibration& before, const Reached& reached_before, const Calibration& after,
                        bool changed);

}  // namespace plenum::json
