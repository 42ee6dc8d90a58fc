#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/render/document/docx/layout.hpp>

#include <vector>

namespace plenum::render::docx {

/// How wide each column of a table is to be, in twips: as wide as its longest cell where there is room for
/// all, and otherwise long texts give way. Never more than `room` together.
std::vector<int> column_widths(const doc::Table& table, const Layout& layout, int room);

}  // namespace plenum::render::docx
