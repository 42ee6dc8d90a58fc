#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace plenum::similar {

/// Is told how far a long comparison has come: what is being done, and how much of how much of it.
/// Called from the thread that asked for the comparison, some hundred times at most for each step;
/// empty when nobody wants to know.
using Progress = std::function<void(std::string_view step, std::size_t done, std::size_t all)>;

}  // namespace plenum::similar
