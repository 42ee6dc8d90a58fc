#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Files of other programs.
namespace plenum::exchange {

/// A sheet of a workbook as texts: what its cells hold, not how they look. Formulas are their last results,
/// days are "2027-01-12" whatever way they are shown.
struct WorkSheet {
    std::string name;
    std::vector<std::vector<std::string>> rows;  ///< from the first row on; as long as they have words
};

/// What a workbook may hold at most; beyond that it is no list that people fill in.
inline constexpr std::size_t most_rows = 10'000;
inline constexpr std::size_t most_columns = 100;

/// Does it begin as a zip file does, which an Excel workbook is?
bool is_workbook(std::string_view bytes);

/// The sheets of an Excel workbook (.xlsx), hidden ones too, whoever saved it. Nothing is calculated, and
/// nothing outside it is read. Throws Error for what is no such workbook, is damaged or protected by a
/// password, or unpacks to more than 8 MB.
std::vector<WorkSheet> workbook(std::string_view bytes);

/// The day with the number that is written, as Excel counts them: "2027-01-12" for 46399; empty for what is
/// none.
std::string day_of(std::string_view written, bool from_1904 = false);

/// The sheet as a CSV text with commas, every cell in quotation marks, row for row.
std::string csv(const WorkSheet& sheet);

}  // namespace plenum::exchange
