#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/policy.hpp>

namespace plenum::read {

/// Does an archive name its resolutions so that each is found by its id? Warnings for an id that is there
/// twice (one for each file), for a superseded_by that nobody has, and for a resolution that supersedes
/// itself, by way of others or not.
void check_references(const Archive& archive, Diagnostics& out);

}  // namespace plenum::read
