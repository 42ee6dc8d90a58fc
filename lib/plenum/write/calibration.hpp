#pragma once

#include <plenum/model/calibration.hpp>

#include <span>
#include <string>

namespace plenum::write {

/// A calibration as a file that a person can read and conference.yaml can name: a comment with what
/// each feature of `names` is, weights to four places. What is read from it is written the same again.
std::string calibration(const Calibration& calibration, std::span<const FeatureName> names);

}  // namespace plenum::write
