// A house style for wide tables.
#include <plenum/doc/landscape.hpp>

#include <utility>

namespace plenum::doc {

House landscape(House house) {
    if (house.paper.width < house.paper.height) std::swap(house.paper.width, house.paper.height);
    return house;
}

}  // namespace plenum::doc
