#pragma once

#include <plenum/render/document/pdf/text.hpp>

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

/// A document on its way to its pages: strips that no page break cuts, from the title to the last note.
namespace plenum::render::pdf {

/// An element of the tagged structure: "P" in "LI" in "L". The first one is the document itself.
struct Node {
    const char* tag = "";
    std::size_t parent = 0;
};

/// One of the lines of a text.
struct LineItem {
    const Text* text = nullptr;
    std::size_t nth = 0;
    double x = 0;
    double baseline = 0;
    std::size_t node = 0;  ///< 0: not a word of the document, as the head of a table on its second page
};

/// A rectangle: a rule, a bar, a box to tick.
struct RectangleItem {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    Ink ink = Ink::text;
    bool thin = false;   ///< in the lighter colour of rules between rows
    double outline = 0;  ///< the width of its line; 0: filled
};

/// The page that an anchor stands on, and dots that lead to it.
struct PageItem {
    std::string anchor;
    double dots = 0;  ///< from where on
    double right = 0;
    double baseline = 0;
    Face face;
    std::size_t node = 0;
};

struct AnchorItem {
    std::string name;
};

struct LogoItem {
    double x = 0;
    double width = 0;
    double height = 0;
};

/// Places in an item are counted from the left edge of the sheet and the upper edge of the strip.
using Item = std::variant<LineItem, RectangleItem, PageItem, AnchorItem, LogoItem>;

/// What a break of pages before a strip costs. Blank room at the end of a page costs too, at most `blank`.
namespace cost {
constexpr double forced = -100000;  ///< here a page begins, whatever is left of the one before
constexpr double free = 0;
constexpr double section = -40;       ///< a section may well begin on a page of its own
constexpr double row = 30;            ///< between rows of a table, items of a list
constexpr double together = 25;       ///< between blocks of a bracket
constexpr double part = 150;          ///< between the parts of a block
constexpr double line = 320;          ///< within a paragraph
constexpr double short_block = 1200;  ///< anywhere in a block of few lines
constexpr double torn = 3000;         ///< between what belongs together: a lead and its first part
constexpr double widow = 8000;        ///< a single line left behind or carried over
constexpr double never = 100000;      ///< under a heading, under the head of a table
constexpr double lost = 200;          ///< two lines alone on the last page
constexpr double blank = 2000;
}  // namespace cost

struct Strip {
    double before = 0;  ///< blank room above it, but not at the head of a page
    double height = 0;
    double cost = cost::free;  ///< of a break before it
    std::size_t section = 0;   ///< 1-based index into the sections; 0 before the first
    std::size_t bracket = 0;   ///< which bracket it stands in; 0 for none
    std::size_t table = 0;     ///< 1-based index into the heads: the one to repeat if it begins a page
    std::size_t columns = 0;   ///< 1-based index into the column sets: one of the short lines of an index
    bool opens = false;        ///< in columns: the first line of an item, where a column can begin
    std::vector<Item> items = {};
};

/// Short lines side by side.
struct ColumnSet {
    std::size_t count = 2;
    double step = 0;  ///< from the left edge of one column to that of the next
};

struct Section {
    std::string text;  ///< "Digital", for the running head
    std::string extent;
};

/// An entry of the outline that a viewer shows beside the pages.
struct OutlineItem {
    std::string text;
    std::string anchor;
    int level = 2;
};

struct Draft {
    std::vector<Strip> strips;
    std::vector<Node> nodes{{.tag = "Document"}};
    std::vector<Section> sections;
    std::vector<OutlineItem> outline;
    std::vector<std::vector<Strip>> heads;  ///< of tables, to be repeated
    std::vector<ColumnSet> column_sets;
    std::size_t brackets = 0;

    std::size_t node(const char* tag, std::size_t parent = 0) {
        nodes.push_back({.tag = tag, .parent = parent});
        return nodes.size() - 1;
    }
};

}  // namespace plenum::render::pdf
