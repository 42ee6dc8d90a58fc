#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/doc/house.hpp>
#include <plenum/render/document/pdf/draft.hpp>
#include <plenum/render/document/pdf/measures.hpp>
#include <plenum/render/document/pdf/pages.hpp>
#include <plenum/render/document/pdf/surface.hpp>
#include <plenum/render/document/pdf/typesetter.hpp>

#include <string>
#include <vector>

namespace plenum::render::pdf {

/// What every page says besides its text.
struct Running {
    std::string left;    ///< of the head: the paper, and whose it is
    std::string status;  ///< of the foot
};

/// Draws pages into a file, with heads and feet, links and structure.
void paint(File& file, const Draft& draft, const std::vector<Page>& pages, const Measures& m,
           Typesetter& type, const Running& running, const doc::Logo& logo);

}  // namespace plenum::render::pdf
