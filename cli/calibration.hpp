#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/calibration.hpp>
#include <plenum/model/conference.hpp>

namespace plenum::cli {

/// The weights that conference.yaml names (`model: calibration.yaml`, seen from conference.yaml), or
/// the built-in ones. Throws Error when there is no such file.
Calibration calibration_for(const Conference& conference, Diagnostics& found);

}  // namespace plenum::cli
