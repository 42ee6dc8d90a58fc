#pragma once

#include <string>

namespace plenum::cli {

/// Which program this is: its version, and the name the linker gave to just these bytes of it, where it gives
/// one ("0.1.0 (4be01c77a3f2)"). Two builds of one version may print differently.
std::string build();

}  // namespace plenum::cli
