#pragma once

#include <plenum/base/tree.hpp>

#include <string>

namespace plenum::json {

/// A YAML document as JSON, its members in their order: what stands without quotes and looks like
/// a number, true, false or null is one (the core schema of YAML 1.2), all else is a string. Ends
/// with a line break.
std::string tree(const Tree& tree);

}  // namespace plenum::json
