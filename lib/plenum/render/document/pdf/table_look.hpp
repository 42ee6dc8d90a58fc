#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/render/document/pdf/flow.hpp>
#include <plenum/render/document/pdf/widths.hpp>

#include <cstddef>
#include <vector>

namespace plenum::render::pdf {

/// How a table is set: its faces, its columns, and each cell in one line.
struct TableLook {
    Face head;
    Face cell;
    double gap = 0;  ///< between columns
    double pad = 0;  ///< above and below the text of a row
    double box = 0;  ///< room of a box to tick, left of the first column
    std::vector<std::vector<const Text*>> texts;
    std::vector<double> widths;  ///< of the columns
    std::vector<double> x;       ///< their left edges
    double right = 0;            ///< edge of the last column

    Face face(bool sum) const {
        auto result = cell;
        result.bold = sum;
        return result;
    }
};

bool is_numeric(const doc::Table& table, std::size_t column);
bool is_sum(const doc::Table& table, std::size_t row);

/// Measures a table once; one of so many columns that their words do not fit gets smaller print.
TableLook table_look(const doc::Table& table, Flow& flow);

}  // namespace plenum::render::pdf
