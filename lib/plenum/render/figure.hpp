#pragma once

#include <plenum/doc/document.hpp>

#include <cstddef>
#include <string>
#include <vector>

/// What every format needs to write a figure down.
namespace plenum::render {

/// The figure as the table of its numbers: the labels, and a column for each series.
doc::Table as_table(const doc::Figure& figure);

/// Where the bar that reaches farthest ends; 0 for a figure without any.
double longest(const doc::Figure& figure);

/// The figure as lines of at most `columns` display columns, without its caption: label, number and a bar of
/// characters. With several series each bar stands on a line of its own, and the first line says which is
/// which.
std::vector<std::string> bars(const doc::Figure& figure, std::size_t columns);

/// What the figure shows, in a sentence for those who do not see it.
std::string described(const doc::Figure& figure);

}  // namespace plenum::render
