// The logo: drawn, and set into a paragraph.
#include <plenum/render/document/docx/picture.hpp>
#include <plenum/render/document/docx/writer.hpp>
#include <plenum/render/document/drawing/handles.hpp>
#include <plenum/render/document/drawing/logo.hpp>

#include <algorithm>
#include <cmath>
#include <pugixml.hpp>

namespace plenum::render::docx {

namespace {

constexpr const char* word_drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
constexpr const char* shapes = "http://schemas.openxmlformats.org/drawingml/2006/main";
constexpr const char* pictures = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/// Millimetres in the units that drawings are measured by.
int emu(double millimetres) {
    return static_cast<int>(std::lround(std::clamp(millimetres, 1.0, 1000.0) * 36000));
}

int dots(double millimetres) {
    return static_cast<int>(std::clamp(std::lround(millimetres / 25.4 * 300), 1L, 2400L));
}

cairo_status_t keep(void* closure, const unsigned char* data, unsigned length) {
    static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

/// An SVG as dots: Word shows no other kind everywhere.
std::string drawn(const doc::Logo& logo) {
    const int wide = dots(logo.width);
    const int high = dots(logo.height);
    const drawing::SurfaceHandle surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, wide, high));
    const drawing::CairoHandle canvas(cairo_create(surface.get()));
    if (!drawing::draw_logo(canvas.get(), logo, 0, 0, wide, high)) return {};
    std::string result;
    if (cairo_surface_write_to_png_stream(surface.get(), keep, &result) != CAIRO_STATUS_SUCCESS) return {};
    return result;
}

}  // namespace

std::string logo_png(const doc::Logo& logo) {
    if (logo.bytes.empty()) return {};
    return logo.svg ? drawn(logo) : logo.bytes;
}

void picture(pugi::xml_node at, Writer& writer) {
    const auto& logo = writer.house.logo;
    const int wide = emu(logo.width);
    const int high = emu(logo.height);
    std::string buffer;
    const std::string alt(clean(logo.alt, buffer));
    const int id = 1 + writer.ids++;
    auto frame = add(add(add(at, "w:r"), "w:drawing"), "wp:inline",
                     {{"xmlns:wp", word_drawing}, {"distT", 0}, {"distB", 0}, {"distL", 0}, {"distR", 0}});
    add(frame, "wp:extent", {{"cx", wide}, {"cy", high}});
    add(frame, "wp:docPr", {{"id", id}, {"name", "Logo"}, {"descr", alt}});
    auto graphic = add(frame, "a:graphic", {{"xmlns:a", shapes}});
    auto picture =
        add(add(graphic, "a:graphicData", {{"uri", pictures}}), "pic:pic", {{"xmlns:pic", pictures}});
    auto properties = add(picture, "pic:nvPicPr");
    add(properties, "pic:cNvPr", {{"id", id}, {"name", "Logo"}, {"descr", alt}});
    add(properties, "pic:cNvPicPr");
    auto fill = add(picture, "pic:blipFill");
    add(fill, "a:blip", {{"r:embed", "logo"}});
    add(add(fill, "a:stretch"), "a:fillRect");
    auto shape = add(picture, "pic:spPr");
    auto place = add(shape, "a:xfrm");
    add(place, "a:off", {{"x", 0}, {"y", 0}});
    add(place, "a:ext", {{"cx", wide}, {"cy", high}});
    add(add(shape, "a:prstGeom", {{"prst", "rect"}}), "a:avLst");
}

}  // namespace plenum::render::docx
