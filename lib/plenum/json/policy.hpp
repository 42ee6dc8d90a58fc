#pragma once

#include <plenum/json/value.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/policy.hpp>

#include <optional>
#include <string>
#include <vector>

namespace plenum::json {

/// A resolution of the past, as every command of the archive tells it; `stems` by part may be empty.
Value policy_value(const Resolution& resolution, const std::string& conference,
                   const std::optional<int>& year, const std::vector<Stem>& stems);

}  // namespace plenum::json
