#pragma once

#include <plenum/model/policy_search.hpp>

#include <string>

namespace plenum::json {

/// plenum/policy-search/1.
std::string policy_search(const PolicySearch& search);

}  // namespace plenum::json
