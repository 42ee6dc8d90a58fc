#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Several things in one sentence.
namespace plenum {

/// "a", "a and b", "a, b and c".
std::string listed(const std::vector<std::string>& things);

/// "a, b, c".
std::string joined(const std::vector<std::string>& things);
std::string joined(std::span<const std::string_view> things);

}  // namespace plenum
