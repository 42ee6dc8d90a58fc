#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/doc/house.hpp>

#include <cstdint>

struct lxw_workbook;
struct lxw_format;

/// Excel workbooks by way of libxlsxwriter, whose own names stay in the sources.
namespace plenum::render::excel {

/// How cells look in a house. The workbook owns the formats.
struct Look {
    lxw_format* head = nullptr;
    lxw_format* text = nullptr;
    lxw_format* again = nullptr;  ///< what stood in the row above already
    lxw_format* number = nullptr;
    lxw_format* total = nullptr;  ///< the row that sums up
    lxw_format* total_number = nullptr;
    // Of letters within a cell:
    lxw_format* strong = nullptr;
    lxw_format* emphasis = nullptr;
    lxw_format* small = nullptr;
    lxw_format* added = nullptr;
    lxw_format* struck = nullptr;
    bool broad = false;  ///< the letters are as wide as digits, and wider

    /// For a run; null for a plain one.
    lxw_format* of(doc::Run::Style style) const;
};

Look look(lxw_workbook* workbook, const doc::House& house);

/// A colour as libxlsxwriter takes it.
std::uint32_t colour(const doc::Colour& colour);

/// The colour of what is drawn: the accent, or black.
doc::Colour ink(const doc::House& house);

}  // namespace plenum::render::excel
