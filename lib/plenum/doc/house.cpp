// The house style's two variants for those who see less well.
#include <plenum/doc/house.hpp>

#include <algorithm>

namespace plenum::doc {

House large_print(House house) {
    // At this size serifs are in the way more than they help.
    constexpr double large = 18;
    house.size = std::max(house.size, large);
    house.text_font = house.heading_font;
    return house;
}

House high_contrast(House house) {
    house.high_contrast = true;
    house.accent = {};
    return house;
}

}  // namespace plenum::doc
