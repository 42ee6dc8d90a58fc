#pragma once

#include <cli/sorting.hpp>
#include <plenum/model/letters.hpp>

#include <vector>

namespace plenum::cli {

/// For every motion the resolutions of past conferences that ask the same, or part of it, best first:
/// carried, and neither lapsed nor superseded. Empty lists without an archive.
std::vector<std::vector<Already>> already(const Prepared& prepared);

}  // namespace plenum::cli
