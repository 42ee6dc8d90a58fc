#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/doc/house.hpp>
#include <plenum/render/document/drawing/handles.hpp>
#include <plenum/render/document/pdf/draft.hpp>

#include <string>
#include <string_view>

namespace plenum::render::pdf {

/// A PDF file in memory that cairo draws into.
class File {
public:
    File(double width, double height);

    cairo_t* cairo() { return cairo_.get(); }

    /// Title, author, language and date. The date is that of the house and never the time of day.
    void describe(const doc::Document& document, const doc::House& house);

    /// The sections in the list that a viewer shows beside the pages. Their anchors have to be drawn.
    void outline(const std::vector<OutlineItem>& items);

    /// All bytes; nothing can be drawn afterwards. Throws Error if cairo could not do what it was told.
    std::string finished();

private:
    std::string bytes_;
    drawing::SurfaceHandle surface_;
    drawing::CairoHandle cairo_;
};

/// The name of a place in the file, of letters, digits and hyphens alone, so that no anchor can end the
/// attribute it stands in.
std::string destination(std::string_view anchor);

}  // namespace plenum::render::pdf
