#pragma once

#include <plenum/status/status.hpp>

namespace plenum::status {

/// Puts in what of motions the committee has to look at: brackets, opposites, sections, duplicates and what
/// came late. What it decided, and what stands in print, is settled.
void put_undecided(Status& status, const Known& known);

/// Puts in the amendments that cannot be printed as they are, or of which nothing is decided.
void put_amendments(Status& status, const Known& known);

}  // namespace plenum::status
