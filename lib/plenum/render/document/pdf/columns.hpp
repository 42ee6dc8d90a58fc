#pragma once

#include <plenum/render/document/pdf/draft.hpp>

#include <cstddef>
#include <vector>

namespace plenum::render::pdf {

/// Short lines side by side: the strips from..to, dealt to `count` columns of about one height, each
/// beginning with a whole item.
struct Columns {
    double height = 0;
    std::vector<std::size_t> first;  ///< strip that each column begins with; `to` for an empty one
};

Columns balanced(const std::vector<Strip>& strips, std::size_t from, std::size_t to, std::size_t count);

}  // namespace plenum::render::pdf
