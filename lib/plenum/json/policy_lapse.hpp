#pragma once

#include <plenum/model/policy_lapse.hpp>

#include <string>

namespace plenum::json {

/// plenum/policy-lapse/1.
std::string policy_lapse(const Lapsing& lapsing, const Archive& archive);

}  // namespace plenum::json
