#pragma once

#include <plenum/render/document/pdf/draft.hpp>

#include <cairo.h>
#include <cstddef>
#include <vector>

namespace plenum::render::pdf {

/// The tagged structure while a page is drawn: what is drawn next belongs to a node, and the elements around
/// it are opened and closed as need be. No element stays open over the end of a page: cairo would not find
/// its words.
class Tags {
public:
    Tags(cairo_t* cairo, const std::vector<Node>& nodes) : cairo_(cairo), nodes_(nodes) {}

    /// What follows belongs to `node`; to none for 0.
    void enter(std::size_t node);
    void close() { enter(0); }

private:
    cairo_t* cairo_;
    const std::vector<Node>& nodes_;
    std::vector<std::size_t> open_;  ///< from the outermost on
};

}  // namespace plenum::render::pdf
