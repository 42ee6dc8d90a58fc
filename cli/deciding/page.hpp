#pragma once

#include <cli/deciding/act.hpp>

#include <string>

namespace plenum::cli {

/// The acts there are, with an example of each: what `plenum decide` alone prints.
std::string page_of_acts();

/// The acts of a group, in the order of their names.
std::vector<const Act*> acts_of(std::string_view group);

}  // namespace plenum::cli
