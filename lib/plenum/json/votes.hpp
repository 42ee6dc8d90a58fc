#pragma once

#include <plenum/json/value.hpp>
#include <plenum/model/result.hpp>

#include <optional>

namespace plenum::json {

/// {"for", "against", "abstain", "percent"}; what was not counted is null, and so is no count at all.
Value votes(const std::optional<Votes>& votes);

}  // namespace plenum::json
