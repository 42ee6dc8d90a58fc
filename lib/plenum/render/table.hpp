#pragma once

#include <plenum/doc/document.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace plenum::render {

/// A table as lines of at most `columns` display columns, without its caption: the head, a rule,
/// the rows, and a rule before a row that sums up. When it is too wide, its widest columns give
/// way and their cells are wrapped. One of many columns that would become a ladder of words is written row by
/// row instead, a line for each cell.
std::vector<std::string> grid(const doc::Table& table, std::size_t columns);

/// The table with the boxes of its rows as a first column, "[ ]", for formats that have only text.
doc::Table with_boxes(doc::Table table);

}  // namespace plenum::render
