#pragma once

#include <plenum/render/document/pdf/draft.hpp>
#include <plenum/render/document/pdf/measures.hpp>

#include <cairo.h>
#include <map>
#include <string>

namespace plenum::render::pdf {

/// Anchors and the pages they stand on, from 1.
using Places = std::map<std::string, std::size_t, std::less<>>;

/// Draws single things: colours, rules, lines of text with their links and the marks of changes.
class Brush {
public:
    Brush(cairo_t* cairo, const Measures& m, const Places& places) : cairo_(cairo), m_(m), places_(places) {}

    void ink(Ink ink);
    void fill(double x, double y, double width, double height);
    void rectangle(const RectangleItem& item, double x, double y);

    /// Dots that lead the eye, counted from the right.
    void dots(double from, double to, double baseline, double size);

    /// One line of a text from `x` on. A link whose anchor no page has is no link.
    void line(const Text& text, std::size_t nth, double x, double baseline, bool tagged);

    /// What a link leads to.
    void anchor(const std::string& name, double x, double y);

private:
    void run(const Text& text, PangoGlyphItem* glyphs, double x, double baseline);
    bool known(const std::string& anchor) const { return places_.find(anchor) != places_.end(); }

    cairo_t* cairo_;
    const Measures& m_;
    const Places& places_;
};

}  // namespace plenum::render::pdf
