#pragma once

#include <plenum/render/document/pdf/draft.hpp>

#include <cairo.h>
#include <cstddef>
#include <vector>

namespace plenum::render::pdf {

/// The tagged structure while pages are drawn: what is drawn next belongs to a node, and the elements around
/// it are opened and closed as need be. A table goes on over the end of a page; an element that holds words
/// itself must not, or cairo would not find them.
class Tags {
public:
    Tags(cairo_t* cairo, const std::vector<Node>& nodes) : cairo_(cairo), nodes_(nodes) {}

    /// What follows belongs to `node`, an element that holds words.
    void enter(std::size_t node);

    /// What follows is no word of the document: a running head, dots, the end of a page.
    void leave();

    /// Closes all that is open.
    void close();

private:
    void close_to(std::size_t depth);

    cairo_t* cairo_;
    const std::vector<Node>& nodes_;
    std::vector<std::size_t> open_;  ///< from the outermost on
    std::size_t words_ = 0;          ///< the node that is being drawn into; 0 for none
};

}  // namespace plenum::render::pdf
