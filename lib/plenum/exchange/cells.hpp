#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pugi {
class xml_node;
}  // namespace pugi

/// What stands in the cells of a worksheet.
namespace plenum::exchange {

/// What a workbook keeps apart from its sheets.
struct Shared {
    std::vector<std::string> strings;
    std::vector<bool> days;  ///< by style of a cell: does it show a number as a day?
    bool from_1904 = false;  ///< days are counted from 1904, as on old Macintoshes
};

/// <sst>: the texts that cells name by their number.
std::vector<std::string> strings(const pugi::xml_node& table);

/// <styleSheet>: which styles show days.
std::vector<bool> days(const pugi::xml_node& sheet);

/// "B7" is row 7, column 1 (from 0); nothing for what is no such name or lies beyond every sheet.
struct Place {
    std::size_t row = 0;  ///< from 1
    std::size_t column = 0;
};
std::optional<Place> place(std::string_view name);

/// The text of a cell <c>, on lines as it was written.
std::string text_of(const pugi::xml_node& cell, const Shared& shared);

}  // namespace plenum::exchange
