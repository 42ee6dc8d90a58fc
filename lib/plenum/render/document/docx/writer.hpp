#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/doc/house.hpp>
#include <plenum/render/document/docx/bookmarks.hpp>
#include <plenum/render/document/docx/layout.hpp>
#include <plenum/render/document/docx/xml.hpp>
#include <plenum/render/outline.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// The body of a Word file. Each function below adds an element of a document to `at`, the body or a cell.
namespace plenum::render::docx {

/// The first number of numbering.xml that an ordered list of a document takes.
constexpr int first_ordered = 3;

/// What all of them know, and what they count.
struct Writer {
    Writer(const doc::Document& its_document, const doc::House& its_house);

    const doc::Document& document;
    const doc::House& house;
    Layout layout;
    std::vector<OutlineEntry> outline;
    Bookmarks bookmarks;
    std::size_t headings = 0;  ///< written so far
    int ordered = 0;           ///< ordered lists so far
    int ids = 0;               ///< of bookmarks, boxes and pictures
    int pages = 1;             ///< guessed
    bool columns = false;      ///< there was a section in columns
};

/// A paragraph in a named style.
pugi::xml_node paragraph(pugi::xml_node at, const char* style);

/// A run of text, in a character style or (null) in none. Pieces that are read from the right are marked so.
void run(pugi::xml_node at, std::string_view text, const char* style = nullptr);
void runs(pugi::xml_node at, const doc::Runs& all, const Writer& writer);
void tab(pugi::xml_node at);
/// The paragraph stays on the page of the one after it.
void keep_next(pugi::xml_node paragraph);
/// Begins and ends a bookmark, so that a link leads to this paragraph; nothing for an empty name.
void bookmark(pugi::xml_node at, const std::string& name, Writer& writer);
/// A field with what it shows until Word works it out again.
void field(pugi::xml_node at, const std::string& code, std::string_view shown);

/// Rows of a table, or bars of a figure, that are kept on one page.
constexpr std::size_t short_table = 10;

/// A table of fixed columns with its grid; rows are added to it.
struct Sheet {
    const char* style = "PlenumTable";
    std::vector<int> widths;
    int indent = 0;
    std::string name;    ///< what a screen reader calls it
    bool total = false;  ///< the last row sums up the others
};
pugi::xml_node sheet(pugi::xml_node at, const Sheet& sheet);
/// Two tables in a row would be one, and no text may end with one.
bool ends_with_table(pugi::xml_node at);
/// A row, which does not split unless it `may`; one with `head` is repeated on every page.
pugi::xml_node row(pugi::xml_node at, bool may_split = false, bool head = false);
pugi::xml_node cell(pugi::xml_node at, int width);

/// The logo of the house, in a paragraph of its own.
void picture(pugi::xml_node at, Writer& writer);
void title(pugi::xml_node at, Writer& writer, bool logo);
void put(pugi::xml_node at, const doc::Heading& heading, Writer& writer);
void put(pugi::xml_node at, const doc::Paragraph& paragraph, Writer& writer);
void put(pugi::xml_node at, const doc::List& list, Writer& writer);
void put(pugi::xml_node at, const doc::Contents& contents, Writer& writer);
void put(pugi::xml_node at, const doc::Table& table, Writer& writer);
void put(pugi::xml_node at, const doc::Block& block, Writer& writer);
void put(pugi::xml_node at, const doc::Bracket& bracket, Writer& writer);
void put(pugi::xml_node at, const doc::Figure& figure, Writer& writer);
void put(pugi::xml_node at, const doc::Listing& listing, Writer& writer);

/// The sheet, its margins and what is in them; the last thing of a section in `columns`.
void section(pugi::xml_node at, const Writer& writer, int columns, bool first);

}  // namespace plenum::render::docx
