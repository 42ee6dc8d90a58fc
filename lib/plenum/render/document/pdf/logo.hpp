#pragma once

#include <plenum/doc/house.hpp>

#include <cairo.h>

namespace plenum::render::pdf {

/// Draws a picture into a frame; one that cannot be read leaves it empty. An SVG stays lines and shapes.
void draw_logo(cairo_t* cairo, const doc::Logo& logo, double x, double y, double width, double height);

}  // namespace plenum::render::pdf
