#pragma once

#include <string_view>

namespace plenum::render::html {

/// The style sheet of every page: black on white, one column, numbers hanging to the left of
/// their text; nothing is fetched from anywhere.
std::string_view style();

}  // namespace plenum::render::html
