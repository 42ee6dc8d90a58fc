#pragma once

#include <plenum/model/manifest.hpp>

#include <string>

namespace plenum::write {

/// papers/manifest.yaml, a line for each file.
std::string manifest(const Manifest& manifest);

}  // namespace plenum::write
