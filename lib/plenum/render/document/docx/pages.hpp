#pragma once

#include <plenum/render/document/docx/writer.hpp>

namespace plenum::render::docx {

/// Guesses on which page each bookmark of `body` will be, writes that where the table of contents points to
/// it, and returns how many pages there are. Word counts again when its fields are updated (F9); until then a
/// paper shows this, and it is right or one off.
int guess_pages(pugi::xml_node body, const Writer& writer);

}  // namespace plenum::render::docx
