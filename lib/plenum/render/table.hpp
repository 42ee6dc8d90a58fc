#pragma once

#include <plenum/doc/document.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace plenum::render {

/// A table as lines of at most `columns` display columns, without its caption: the head, a rule,
/// the rows, and a rule before a row that sums up. When it is too wide, its widest columns give
/// way and their cells are wrapped.
std::vector<std::string> grid(const doc::Table& table, std::size_t columns);

}  // namespace plenum::render
