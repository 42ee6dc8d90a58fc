#pragma once

#include <string_view>
#include <vector>

namespace plenum::render::docx {

/// A stretch of a text that is read in one direction.
struct Stretch {
    std::string_view text;
    bool from_the_right = false;
};

/// A text cut where its direction turns. Blanks, digits and points between two words of Hebrew or Arabic
/// belong to them, all others to what is read from the left. Nothing for an empty text.
std::vector<Stretch> directions(std::string_view utf8);

}  // namespace plenum::render::docx
