// Paragraphs by pango, for a printer: nothing is rounded to the dots of a screen.
#include <plenum/base/error.hpp>
#include <plenum/render/document/pdf/typesetter.hpp>
#include <plenum/render/imprint.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::render::pdf {

namespace {

constexpr double leading = 1.3;

double points_of(int pango) {
    return static_cast<double>(pango) / PANGO_SCALE;
}

drawing::ContextHandle context_on(PangoFontMap* fonts, const std::string& language) {
    drawing::ContextHandle context(pango_font_map_create_context(fonts));
    const drawing::FontOptionsHandle options(cairo_font_options_create());
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context.get(), options.get());
    pango_cairo_context_set_resolution(context.get(), 72);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    pango_context_set_base_dir(context.get(), PANGO_DIRECTION_LTR);
    // Without this the language would be that of the environment.
    pango_context_set_language(context.get(), pango_language_from_string(file_language(language).c_str()));
    return context;
}

void measure(Text& text, double size) {
    const drawing::LineIterator at(pango_layout_get_iter(text.layout.get()));
    do {
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(at.get(), nullptr, &logical);
        const double above = points_of(pango_layout_iter_get_baseline(at.get()) - logical.y);
        const double natural = points_of(logical.height);
        Line line{.line = pango_layout_iter_get_line_readonly(at.get()),
                  .x = points_of(logical.x),
                  .width = points_of(logical.width)};
        line.height = std::max(natural, size * leading);
        line.baseline = (line.height - natural) / 2 + above;
        text.width = std::max(text.width, line.x + line.width);
        text.height += line.height;
        text.lines.push_back(line);
    } while (pango_layout_iter_next_line(at.get()) != 0);
}

void put(PangoAttrList* list, PangoAttribute* attribute, std::size_t from, std::size_t to) {
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, attribute);
}

}  // namespace

Typesetter::Typesetter(const doc::House& house, const std::string& language)
    : house_(house),
      fonts_(pango_cairo_font_map_new()),
      context_(context_on(fonts_.get(), language)) {
    const auto face = described({.size = house.size});
    const drawing::FontHandle font(pango_font_map_load_font(fonts_.get(), context_.get(), face.get()));
    if (font == nullptr) {
        throw Error(
            "A PDF cannot be made: no font is installed on this computer.",
            "Install one, for example the package fonts-liberation, or write the paper as .docx or .html.");
    }
}

drawing::FaceHandle Typesetter::described(const Face& face) const {
    drawing::FaceHandle result(pango_font_description_new());
    const std::string& family = face.font == Font::text ? house_.text_font : house_.heading_font;
    // What a house calls for need not be installed everywhere: then a font of the same kind.
    const std::string families = face.font == Font::mono   ? "Liberation Mono,monospace"
                                 : face.font == Font::text ? family + ",Liberation Serif,serif"
                                                           : family + ",Liberation Sans,sans-serif";
    pango_font_description_set_family(result.get(), families.c_str());
    pango_font_description_set_absolute_size(result.get(), std::round(face.size * PANGO_SCALE));
    // Both are said in any case: what is left open is taken from the words around.
    pango_font_description_set_weight(result.get(), face.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_style(result.get(), face.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    return result;
}

const Text& Typesetter::set(const Pieces& pieces, double width, double indent) {
    auto& text = texts_.emplace_back();
    text.layout.reset(pango_layout_new(context_.get()));
    auto* layout = text.layout.get();
    const drawing::AttributesHandle attributes(pango_attr_list_new());
    std::string words;
    Face base{.size = 0};
    for (const auto& piece : pieces) {
        const auto from = words.size();
        words += piece.text;
        if (piece.face.size > base.size) base = piece.face;
        text.linked = text.linked || !piece.link.empty();
        text.spans.push_back({.from = from,
                              .ink = piece.face.ink,
                              .mark = piece.mark,
                              .size = piece.face.size,
                              .link = piece.link});
        if (pieces.size() == 1) break;
        put(attributes.get(), pango_attr_font_desc_new(described(piece.face).get()), from, words.size());
        // Where a piece ends pango shall end a run, also where its face goes on.
        const auto nth = static_cast<guint16>(text.spans.size());
        put(attributes.get(), pango_attr_foreground_new(nth, nth, nth), from, words.size());
    }
    if (text.spans.empty()) text.spans.emplace_back();
    // A word that is broken because no line holds it gets no hyphen that is not its own.
    put(attributes.get(), pango_attr_insert_hyphens_new(FALSE), 0, words.size());
    if (pieces.empty()) base = {};
    pango_layout_set_font_description(layout, described(base).get());
    pango_layout_set_text(layout, words.data(), static_cast<int>(words.size()));
    pango_layout_set_attributes(layout, attributes.get());
    if (width >= 0) {
        pango_layout_set_width(layout, static_cast<int>(std::max(width, 4.0) * PANGO_SCALE));
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
        if (indent > 0) pango_layout_set_indent(layout, -static_cast<int>(indent * PANGO_SCALE));
    }
    measure(text, base.size);
    return text;
}

const Text& Typesetter::set(std::string_view words, const Face& face) {
    auto& known = often_[{std::string(words), face.font, face.size, face.bold, face.ink}];
    if (known == nullptr) known = &set(pieces({{.text = std::string(words)}}, face));
    return *known;
}

}  // namespace plenum::render::pdf
