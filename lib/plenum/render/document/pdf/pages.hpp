#pragma once

#include <plenum/render/document/pdf/draft.hpp>

#include <cstddef>
#include <vector>

namespace plenum::render::pdf {

/// A strip on its page: `down` from the upper edge of the text, `across` from where it was laid out.
struct Placed {
    const Strip* strip = nullptr;
    double across = 0;
    double down = 0;
};

struct Page {
    std::vector<Placed> strips;
    std::size_t section = 0;  ///< the one that its first strip is in: Strip::section
};

/// The strips of a draft on pages with `room` points for text: of all ways to break them the one that tears
/// the least and leaves the least blank. At least one page.
std::vector<Page> broken(const Draft& draft, double room);

}  // namespace plenum::render::pdf
