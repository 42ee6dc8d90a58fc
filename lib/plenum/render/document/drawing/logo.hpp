#pragma once

#include <plenum/doc/house.hpp>

#include <cairo.h>

namespace plenum::render::drawing {

/// Draws a picture into a frame; false for one that cannot be read, and then the frame stays empty. On paper
/// an SVG stays lines and shapes.
bool draw_logo(cairo_t* cairo, const doc::Logo& logo, double x, double y, double width, double height);

}  // namespace plenum::render::drawing
