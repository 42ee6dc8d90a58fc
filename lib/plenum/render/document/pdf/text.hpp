#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/render/document/drawing/handles.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Words set in lines: what pango made of a text, measured once and drawn later.
namespace plenum::render::pdf {

enum class Font : std::uint8_t { text, heading, mono };
enum class Ink : std::uint8_t { text, faint, accent, paper };

/// How a text is set.
struct Face {
    Font font = Font::text;
    double size = 11;
    bool bold = false;
    bool italic = false;
    Ink ink = Ink::text;
};

/// What is heard and found and copied, but not seen.
Face unseen(Face face);

/// A text in one face on its way into a paragraph.
struct Piece {
    std::string text;
    Face face;
    enum class Mark : std::uint8_t { none, under, through } mark = Mark::none;
    std::string link = {};  ///< the anchor it leads to; empty for none
};
using Pieces = std::vector<Piece>;

/// The runs as pieces. A change is also told in words, too small and too white to be seen, for those who have
/// the page read to them.
Pieces pieces(const doc::Runs& runs, const Face& face);

/// From which byte of a set text on what a piece was said of it.
struct Span {
    std::size_t from = 0;
    Ink ink = Ink::text;
    Piece::Mark mark = Piece::Mark::none;
    double size = 0;
    std::string link = {};
};

struct Line {
    PangoLayoutLine* line = nullptr;  ///< belongs to the text
    double x = 0;                     ///< from the left edge of the text; not 0 in right-to-left text
    double width = 0;
    double height = 0;    ///< from the line before to the next
    double baseline = 0;  ///< from the top of the line
};

/// A paragraph in lines of a given width.
struct Text {
    drawing::LayoutHandle layout;
    std::vector<Span> spans;
    std::vector<Line> lines;
    double width = 0;   ///< of the longest line
    double height = 0;  ///< of all lines
    bool linked = false;
};

/// The span that a byte of the text lies in.
const Span& span_at(const Text& text, std::size_t byte);

}  // namespace plenum::render::pdf
