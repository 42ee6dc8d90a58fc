#pragma once

#include <plenum/model/bearing.hpp>

#include <string>

namespace plenum::read {

/// The weights of bearing.yaml, and its words of that language.
BearingOdds bearing_odds(const std::string& language);

}  // namespace plenum::read
