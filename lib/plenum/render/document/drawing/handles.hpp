#pragma once

#include <memory>
#include <pango/pangocairo.h>

/// Owners of what pango and cairo hand out, each freed by the function that its library has for it.
namespace plenum::render::drawing {

template <auto Free>
struct Closer {
    template <class T>
    void operator()(T* handle) const {
        Free(handle);
    }
};

using FontMapHandle = std::unique_ptr<PangoFontMap, Closer<g_object_unref>>;
using ContextHandle = std::unique_ptr<PangoContext, Closer<g_object_unref>>;
using LayoutHandle = std::unique_ptr<PangoLayout, Closer<g_object_unref>>;
using FontHandle = std::unique_ptr<PangoFont, Closer<g_object_unref>>;
using FaceHandle = std::unique_ptr<PangoFontDescription, Closer<pango_font_description_free>>;
using AttributesHandle = std::unique_ptr<PangoAttrList, Closer<pango_attr_list_unref>>;
using LineIterator = std::unique_ptr<PangoLayoutIter, Closer<pango_layout_iter_free>>;
using FontOptionsHandle = std::unique_ptr<cairo_font_options_t, Closer<cairo_font_options_destroy>>;
using SurfaceHandle = std::unique_ptr<cairo_surface_t, Closer<cairo_surface_destroy>>;
using CairoHandle = std::unique_ptr<cairo_t, Closer<cairo_destroy>>;

}  // namespace plenum::render::drawing
