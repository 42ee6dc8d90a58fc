#pragma once

#include <plenum/model/bearing.hpp>
#include <plenum/model/letters.hpp>

#include <vector>

namespace plenum::cli {

/// For every motion the resolutions of past conferences that make it policy already, best first, at most
/// three: as letters tell them.
std::vector<std::vector<Already>> already(const Bearings& bearings);

}  // namespace plenum::cli
