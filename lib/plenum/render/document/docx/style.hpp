#pragma once

#include <plenum/doc/house.hpp>
#include <plenum/render/document/docx/layout.hpp>

#include <string>
#include <vector>

/// The named styles of a paper, so that an office changes its looks in one place.
namespace plenum::render::docx {

/// A tab stop, from the margin.
struct Tab {
    int at = 0;
    const char* kind = "left";
    bool dots = false;  ///< a row of them leads to it
};

/// A paragraph style. Sizes and spaces are of the size of running text; 0 leaves a size as it is.
struct ParagraphStyle {
    const char* id = "";
    const char* name = "";
    const char* based_on = "Normal";
    const char* next = nullptr;
    double size = 0;
    double before = -1;  ///< negative: as in the style it is based on
    double after = -1;
    int left = -1;  ///< twips
    int hanging = 0;
    bool bold = false;
    bool italic = false;
    bool headings = false;  ///< in the font of headings
    bool fixed = false;     ///< in letters of one width
    bool accent = false;
    bool keep_next = false;
    bool keep_lines = false;
    const char* align = nullptr;
    int outline = -1;
    int list = 0;                ///< of numbering.xml
    const char* rule = nullptr;  ///< "top" or "bottom": a line there
    std::vector<Tab> tabs = {};
};

/// The styles that numbered blocks are written in: for the text, its parts and small print, for blocks under
/// another, and for those that are only read.
std::vector<ParagraphStyle> block_styles(const Layout& layout);

/// All others.
std::vector<ParagraphStyle> paper_styles(const Layout& layout);

/// styles.xml
std::string styles(const doc::House& house, const Layout& layout, const std::string& language);

/// "1D4F7C"
std::string hex(doc::Colour colour);

}  // namespace plenum::render::docx
