#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/calibration.hpp>

#include <span>

namespace plenum::read {

/// The built-in weights: data/calibration.yaml.
Calibration builtin_calibration();

/// A file that `plenum calibrate` wrote. A feature that is not among `known`, or one of those that
/// the file does not name, is a finding and weighs nothing. What cannot be read as a calibration
/// at all is an error, and then the built-in one is the result.
Calibration calibration(const SourcePtr& source, std::span<const FeatureName> known, Diagnostics& out);

}  // namespace plenum::read
