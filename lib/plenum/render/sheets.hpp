#pragma once

#include <plenum/doc/document.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What every format of a spreadsheet needs: a document as sheets of rows and columns.
namespace plenum::render {

struct Sheet {
    enum class Kind : std::uint8_t {
        motions,  ///< the numbered blocks, a row for each part
        table,    ///< a table, or the numbers of a figure
        text,     ///< paragraphs, lists and listings, a row for each
    };
    Kind kind = Kind::table;
    std::string name;                     ///< as Excel takes it, and no other sheet of the document has it
    doc::Table table;                     ///< cells may hold line breaks
    const doc::Figure* figure = nullptr;  ///< of whose numbers it is; lies in the document
    std::vector<bool> repeats = {};       ///< by row of motions: all but the part stood in the row above
};

/// The sheets of a document, the motions first and the running text last.
///
/// A motion is a row, and one with parts a row for each of them, in which everything but the small print
/// below it is said again, so that a row can be filtered, sorted and copied by itself. Tables with one
/// caption and one head, as a report puts them under each of its headings, are one sheet with the headings in
/// its first column. Contents and links are left out: they are ways to leaf through pages. What is left has a
/// sheet: every document has at least one.
std::vector<Sheet> sheets(const doc::Document& document);

/// The same without the columns that are empty from top to bottom.
Sheet without_empty_columns(Sheet sheet);

/// The runs of a cell as one text, changes told in words; see clean().
std::string cell_text(const doc::Runs& runs);

/// A text as a cell may hold it: no control characters but line breaks, nothing that XML has no place for,
/// nothing that turns the direction of its surroundings.
std::string clean(std::string_view utf8);

/// "24", "-3", "0.5": digits that a spreadsheet may calculate with and that look the same afterwards. A
/// number that begins with a nought or has more than fifteen digits is a name.
bool is_number(std::string_view text);

/// Gives sheets names that Excel takes: 1 to 31 characters, none of []:*?/\ and no apostrophe, each once,
/// capitals or not.
class SheetNames {
public:
    std::string take(std::string_view wanted);

private:
    std::vector<std::string> taken_;
};

}  // namespace plenum::render
