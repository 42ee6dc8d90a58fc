#pragma once

#include <plenum/doc/house.hpp>

#include <string>

namespace plenum::render::docx {

/// The logo as PNG, the one kind of picture that every version of Word shows: a PNG as it is, an SVG drawn at
/// 300 dots to the inch. Empty when there is none, or it cannot be drawn.
std::string logo_png(const doc::Logo& logo);

}  // namespace plenum::render::docx
