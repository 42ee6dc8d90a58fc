// The logo above the title.
#include <plenum/render/document/drawing/handles.hpp>
#include <plenum/render/document/drawing/logo.hpp>

#include <algorithm>
#include <cstring>
#include <librsvg/rsvg.h>

namespace plenum::render::drawing {

namespace {

bool draw_svg(cairo_t* cairo, const doc::Logo& logo, const RsvgRectangle& frame) {
    const std::unique_ptr<guint8, Closer<g_free>> bytes(
        static_cast<guint8*>(g_memdup2(logo.bytes.data(), logo.bytes.size())));
    const std::unique_ptr<RsvgHandle, Closer<g_object_unref>> svg(
        rsvg_handle_new_from_data(bytes.get(), logo.bytes.size(), nullptr));
    return svg != nullptr && rsvg_handle_render_document(svg.get(), cairo, &frame, nullptr) != FALSE;
}

struct Reader {
    std::string_view rest;
};

cairo_status_t read(void* from, unsigned char* data, unsigned int size) {
    auto& rest = static_cast<Reader*>(from)->rest;
    if (size > rest.size()) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(data, rest.data(), size);
    rest.remove_prefix(size);
    return CAIRO_STATUS_SUCCESS;
}

bool draw_png(cairo_t* cairo, const doc::Logo& logo, const RsvgRectangle& frame) {
    Reader reader{.rest = logo.bytes};
    const SurfaceHandle image(cairo_image_surface_create_from_png_stream(read, &reader));
    if (cairo_surface_status(image.get()) != CAIRO_STATUS_SUCCESS) return false;
    const auto wide = static_cast<double>(cairo_image_surface_get_width(image.get()));
    const auto high = static_cast<double>(cairo_image_surface_get_height(image.get()));
    const double scale = std::min(frame.width / wide, frame.height / high);
    cairo_translate(cairo, frame.x, frame.y);
    cairo_scale(cairo, scale, scale);
    cairo_set_source_surface(cairo, image.get(), 0, 0);
    cairo_paint(cairo);
    return true;
}

}  // namespace

bool draw_logo(cairo_t* cairo, const doc::Logo& logo, double x, double y, double width, double height) {
    const RsvgRectangle frame{.x = x, .y = y, .width = width, .height = height};
    cairo_save(cairo);
    const bool drawn = logo.svg ? draw_svg(cairo, logo, frame) : draw_png(cairo, logo, frame);
    cairo_restore(cairo);
    return drawn;
}

}  // namespace plenum::render::drawing
