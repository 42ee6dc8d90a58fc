#pragma once

#include <plenum/doc/house.hpp>

namespace plenum::doc {

/// The same house with its sheets lying on their sides, for wide tables.
House landscape(House house);

}  // namespace plenum::doc
