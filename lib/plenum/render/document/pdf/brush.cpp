// Single things on a page.
#include <plenum/render/document/pdf/brush.hpp>
#include <plenum/render/document/pdf/surface.hpp>

#include <algorithm>

namespace plenum::render::pdf {

namespace {

/// The blank that a line ends with is an empty glyph to pango. As the blank that it is, it keeps the words of
/// two lines apart for those who hear or copy them.
void write_out_blanks(PangoGlyphItem* run, const char* text) {
    auto* glyphs = run->glyphs;
    for (int i = 0; i < glyphs->num_glyphs; ++i) {
        auto& info = glyphs->glyphs[i];
        if (info.glyph != PANGO_GLYPH_EMPTY || text[run->item->offset + glyphs->log_clusters[i]] != ' ')
            continue;
        hb_codepoint_t blank = 0;
        if (hb_font_get_nominal_glyph(pango_font_get_hb_font(run->item->analysis.font), ' ', &blank) != 0) {
            info.glyph = blank;
        }
    }
}

}  // namespace

void Brush::ink(Ink ink) {
    Shade shade = m_.ink;
    if (ink == Ink::faint) shade = m_.faint;
    if (ink == Ink::accent) shade = m_.accent;
    if (ink == Ink::paper) shade = {.red = 1, .green = 1, .blue = 1};
    cairo_set_source_rgb(cairo_, shade.red, shade.green, shade.blue);
}

void Brush::fill(double x, double y, double width, double height) {
    cairo_rectangle(cairo_, x, y, width, height);
    cairo_fill(cairo_);
}

void Brush::rectangle(const RectangleItem& item, double x, double y) {
    if (item.thin) {
        cairo_set_source_rgb(cairo_, m_.line.red, m_.line.green, m_.line.blue);
    } else {
        ink(item.ink);
    }
    if (item.outline <= 0) {
        fill(x, y, item.width, item.height);
        return;
    }
    const double half = item.outline / 2;
    cairo_set_line_width(cairo_, item.outline);
    cairo_rectangle(cairo_, x + half, y + half, std::max(item.width - item.outline, 0.1),
                    std::max(item.height - item.outline, 0.1));
    cairo_stroke(cairo_);
}

void Brush::run(const Text& text, PangoGlyphItem* glyphs, double x, double baseline) {
    const auto& span = span_at(text, static_cast<std::size_t>(glyphs->item->offset));
    const char* words = pango_layout_get_text(text.layout.get());
    write_out_blanks(glyphs, words);
    ink(span.ink);
    cairo_move_to(cairo_, x, baseline);
    pango_cairo_show_glyph_item(cairo_, words, glyphs);
    if (span.mark != Piece::Mark::none) {
        const double wide = static_cast<double>(pango_glyph_string_get_width(glyphs->glyphs)) / PANGO_SCALE;
        const double shift = span.mark == Piece::Mark::under ? 0.11 : -0.26;
        fill(x, baseline + span.size * shift, wide, span.size * 0.07);
    }
}

void Brush::dots(double from, double to, double baseline, double size) {
    const double step = size * 0.5;
    const double dot = size * 0.09;
    const double gap[] = {0, step};
    cairo_save(cairo_);
    ink(Ink::faint);
    cairo_set_line_width(cairo_, dot);
    cairo_set_line_cap(cairo_, CAIRO_LINE_CAP_ROUND);
    cairo_set_dash(cairo_, gap, 2, 0);
    cairo_move_to(cairo_, to, baseline - dot / 2);
    cairo_line_to(cairo_, from, baseline - dot / 2);
    cairo_stroke(cairo_);
    cairo_restore(cairo_);
}

void Brush::line(const Text& text, std::size_t nth, double x, double baseline, bool tagged) {
    const auto& line = text.lines[nth];
    x += line.x;
    const bool parted = tagged && text.linked;
    const char* open = nullptr;
    const std::string* link = nullptr;
    const auto close = [&] {
        if (open != nullptr) cairo_tag_end(cairo_, open);
        open = nullptr;
    };
    for (auto* at = line.line->runs; at != nullptr; at = at->next) {
        auto* glyphs = static_cast<PangoGlyphItem*>(at->data);
        const auto& span = span_at(text, static_cast<std::size_t>(glyphs->item->offset));
        if (parted && (open == nullptr || *link != span.link)) {
            close();
            link = &span.link;
            open = known(*link) ? CAIRO_TAG_LINK : "Span";
            const auto where = "dest='" + destination(*link) + "'";
            cairo_tag_begin(cairo_, open, known(*link) ? where.c_str() : nullptr);
        }
        run(text, glyphs, x, baseline);
        x += static_cast<double>(pango_glyph_string_get_width(glyphs->glyphs)) / PANGO_SCALE;
    }
    close();
}

void Brush::anchor(const std::string& name, double x, double y) {
    // As a number with a point whatever the locale is: whole points are exact enough.
    const auto where = "name='" + destination(name) + "' x=" + std::to_string(static_cast<int>(x)) +
                       " y=" + std::to_string(static_cast<int>(y));
    cairo_tag_begin(cairo_, CAIRO_TAG_DEST, where.c_str());
    cairo_tag_end(cairo_, CAIRO_TAG_DEST);
}

}  // namespace plenum::render::pdf
