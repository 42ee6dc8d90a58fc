#pragma once

#include <plenum/base/source.hpp>

#include <filesystem>
#include <istream>
#include <vector>

namespace plenum::read {

/// Reads a whole file; throws Error when it cannot.
SourcePtr load(const std::filesystem::path& file);

/// Every .yaml or .yml file named, or below a folder named, in path order. Throws Error for a
/// path that does not exist.
std::vector<SourcePtr> load_all(const std::vector<std::filesystem::path>& paths);

}  // namespace plenum::read
