#pragma once

#include <plenum/model/policy_search.hpp>

#include <string>
#include <string_view>

namespace plenum::policy {

/// A resolution with all that is shown of it in a row of bytes, and back. What is given to `unpacked` that
/// `packed` did not make is refused with Unusable.
std::string packed(const PolicyHit& hit);
PolicyHit unpacked(std::string_view bytes);

}  // namespace plenum::policy
