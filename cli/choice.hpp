#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace plenum::cli {

/// Accepts one of `names`, in capitals or not, and hands on the name as it stands in the list.
/// Anything else is told with the names there are: "there is no nation 'Walse' (did you mean
/// 'Wales'?); there are UK, England, ...".
CLI::Validator choice(std::string_view what, std::vector<std::string> names);

/// The names that an option or argument accepts by `choice`; none when it takes any word.
std::vector<std::string> choices_of(const CLI::Option& option);

/// The nations whose conference a motion can be for.
std::vector<std::string> nations();

}  // namespace plenum::cli
