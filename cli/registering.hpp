#pragma once

#include <cli/overview.hpp>
#include <plenum/model/register.hpp>

namespace plenum::cli {

/// The register of a conference, with its log as it is read out.
Register register_of(const Overview& overview);

}  // namespace plenum::cli
