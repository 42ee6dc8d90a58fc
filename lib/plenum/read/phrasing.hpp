#pragma once

#include <plenum/model/phrasing.hpp>

#include <string_view>

namespace plenum::read {

/// The drafting words of a Snowball language (data/composite.yaml); empty for one that has none.
Phrasing phrasing(std::string_view language);

}  // namespace plenum::read
