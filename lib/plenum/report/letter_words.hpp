#pragma once

#include <plenum/model/letters.hpp>

#include <string>
#include <vector>

/// What letters to committees have in common.
namespace plenum::report {

/// "12 (ALDERMOOR)"; of a composite "composite 12".
std::string in_text(const Called& motion);
std::string in_text(const std::vector<Called>& motions);

/// "part (i)", "parts (i) and (iii)".
std::string parts_in_text(const std::vector<int>& parts);

/// What the committee decided of a motion, in a sentence; empty for a debate.
std::string decision(const Placement& placement);

bool is_taken(Treatment treatment);  ///< it is on the agenda

}  // namespace plenum::report
