#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/manifest.hpp>

namespace plenum::read {

/// papers/manifest.yaml. What cannot be read is a finding, and is left out.
Manifest manifest(const SourcePtr& source, Diagnostics& out);

}  // namespace plenum::read
