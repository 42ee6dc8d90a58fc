#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

/// The narrow waist between what we say and how it is written down: reports build a Document,
/// formats write one, and neither knows the other. It knows no motions, only how they look.
namespace plenum::doc {

/// A run of text. `added` and `struck` mark a change, visible without colour.
struct Run {
    enum class Style : std::uint8_t { plain, strong, emphasis, small, added, struck };
    std::string text;
    Style style = Style::plain;
};
using Runs = std::vector<Run>;

/// Level 1 is the title of the paper and stands once; sections are 2, below them 3.
struct Heading {
    int level = 2;
    std::string text;
    std::string note;    ///< small, beside it: a time, a count
    std::string anchor;  ///< for links and the table of contents; made from the text when empty
};

struct Paragraph {
    Runs runs;
};

struct List {
    bool ordered = false;
    std::vector<Runs> items;
};

/// The first row is `head`; every row has as many cells.
struct Table {
    std::string caption;
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;
    std::vector<bool> numeric;  ///< by column: aligned to the right; may be empty
};

/// A numbered paragraph of an agenda: star, number, who, the text and its parts.
struct Block {
    std::string number;   ///< "12a"; empty for none
    bool starred = false;
    std::string mark;     ///< "A", "AR"; mostly empty
    std::string who;      ///< "ALDERMOOR", in capitals as it is printed
    Runs text;
    struct Part {
        std::string label;  ///< "(i)"
        Runs text;
    };
    std::vector<Part> parts;
    std::string anchor;     ///< "motion-12a"
    std::vector<Runs> notes;  ///< small print below it
};

/// Blocks that belong together: a rule beside them, over page breaks.
struct Bracket {
    std::string label;  ///< what they have in common, for a screen reader and for the small print
    std::vector<Block> blocks;
};

using Element = std::variant<Heading, Paragraph, List, Table, Block, Bracket>;

struct Document {
    std::string title;
    std::string subtitle;
    std::string language = "en-GB";  ///< BCP 47
    std::string date;                ///< of the conference; no clock is read
    bool contents = false;           ///< a table of contents is wanted
    std::vector<Element> elements;
};

}  // namespace plenum::doc
