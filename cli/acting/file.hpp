#pragma once

#include <cli/acting/change.hpp>

#include <string>
#include <vector>

namespace plenum::cli {

/// The text of an actions.yaml, `before`, with those changes; `name` is the file's, for what is said of it.
///
/// What a person wrote in it stays as it is. It is read again: unless it says what it said and those changes,
/// Error is thrown, and nothing may be written.
std::string with_changes(const std::string& name, const std::string& before,
                         const std::vector<Acting>& changes, const ActionReport& known);

}  // namespace plenum::cli
