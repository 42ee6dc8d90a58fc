#pragma once

#include <cli/command.hpp>

namespace plenum::cli::policies {

/// The commands of `plenum policy`, in the order of their file names in cli/policies/. Their season is empty.
std::span<const Command* const> all();

}  // namespace plenum::cli::policies
