#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// The narrow waist between what we say and how it is written down: reports build a Document,
/// formats write one, and neither knows the other. It knows no motions, only how they look.
/// Numbers and labels are literal text, so that every format prints the same ones.
namespace plenum::doc {

/// A run of text. `added` and `struck` mark a change, visible without colour.
struct Run {
    enum class Style : std::uint8_t { plain, strong, emphasis, small, added, struck };
    std::string text;
    Style style = Style::plain;
    std::string link = {};  ///< the anchor of another element ("motion-12a"); empty for none
};
using Runs = std::vector<Run>;

/// A text without any marks.
inline Runs plain(std::string text) {
    return {{.text = std::move(text)}};
}

/// Level 1 is the title of the paper and stands once, in Document; sections are 2, below them 3.
struct Heading {
    int level = 2;
    std::string text;
    std::string note;       ///< small, beside it: a time, a count
    std::string extent;     ///< the numbers under it ("4 to 13"), for the contents and a running head
    std::string anchor;     ///< for links and the table of contents; made from the text when empty
    bool new_page = false;  ///< begins a page, where there are pages: a letter among letters
    bool listed = false;    ///< in the contents though it is below level 2: a section of a session
};

struct Paragraph {
    Runs runs;
};

struct List {
    bool ordered = false;
    std::vector<Runs> items;
    bool index =
        false;  ///< many short lines to look something up in: no bullets, in columns where there is room
};

/// The headings of level 2 that follow, and those that ask for it, with their extents; a format with pages
/// adds the page.
struct Contents {
    std::string title;
};

/// Every row has as many cells as `head`; the first cell of a row names the row.
struct Table {
    std::string caption;
    std::vector<std::string> head;
    std::vector<std::vector<Runs>> rows;
    std::vector<bool> numeric;  ///< by column: aligned to the right; may be empty
    bool total = false;         ///< the last row sums up the others
    bool boxes = false;         ///< a box to tick before each row
};

/// A numbered paragraph of an agenda: star, number, who, the text and its parts. The number
/// hangs to the left of the text, and the parts' labels to the left of theirs.
struct Block {
    std::string number;  ///< "12a"; empty for none
    bool starred = false;
    std::string mark;  ///< "A", "AR"; mostly empty
    std::string who;   ///< "ALDERMOOR", in capitals as it is printed
    Runs text;
    struct Part {
        std::string label;  ///< "(i)"
        Runs text;
    };
    std::vector<Part> parts;
    std::string anchor;       ///< "motion-12a"
    std::vector<Runs> notes;  ///< small print below it
    bool small = false;       ///< all of it in small print: to be read, and not debated
    bool under = false;       ///< belongs to the block before it, and stands further in: an amendment
};

/// Blocks that belong together: a rule beside them, over page breaks.
struct Bracket {
    std::string name;   ///< what a screen reader calls it: "Bracket 12"
    std::string label;  ///< small print above: what they have in common
    std::vector<Block> blocks;
    std::vector<Runs> notes;  ///< small print below
};

/// A bar chart as data: a format draws it, or writes it as bars of characters or as a table.
struct Figure {
    struct Amount {
        double value = 0;   ///< how long the bar is, against the others of the figure; not negative
        std::string shown;  ///< "24", "12 %": what every format prints
        double from = 0;    ///< where the bar begins, by the same measure: hours of a day; not negative
    };
    struct Bar {
        std::string label;
        std::vector<Amount> amounts;  ///< one for each of `series`
    };
    std::string caption;
    std::string axis;                 ///< what the labels name: "Section"
    std::vector<std::string> series;  ///< what is measured: "Motions"; two where bars are compared
    std::vector<Bar> bars;
};

/// Lines to be copied as they stand, into a file or a terminal.
struct Listing {
    std::string caption;
    std::string text;  ///< lines, the last one ended as well
};

using Element = std::variant<Heading, Paragraph, List, Contents, Table, Block, Bracket, Figure, Listing>;

struct Document {
    std::string title;
    std::string subtitle;
    std::string status;              ///< "DRAFT", on every page; mostly empty
    std::string language = "en-GB";  ///< BCP 47
    std::vector<Element> elements;
};

}  // namespace plenum::doc
