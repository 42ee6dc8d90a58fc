#pragma once

#include <string_view>

namespace plenum::render::docx {

/// How wide a text comes out in the fonts most papers are set in (the widths of Times and Arial), in
/// hundredths of the size of its letters. Good for a guess where lines and pages end; Word measures for
/// itself.
int width_of(std::string_view utf8, bool sans);

}  // namespace plenum::render::docx
