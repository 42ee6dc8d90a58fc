#pragma once

#include <vector>

namespace plenum::render::pdf {

/// What a column of a table asks for, in points.
struct ColumnWish {
    double least = 0;      ///< its longest word
    double whole = 0;      ///< its longest cell in one line
    bool numeric = false;  ///< gains nothing from more room
};

/// How wide each column is, so that they take `room` together, or less where numbers would drift apart.
/// Columns that ask for little get it all; the others share what is left by what they ask for, and none is
/// narrower than its longest word if that can be.
std::vector<double> column_widths(const std::vector<ColumnWish>& wishes, double room);

}  // namespace plenum::render::pdf
