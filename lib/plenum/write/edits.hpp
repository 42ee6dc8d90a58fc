#pragma once

#include <plenum/base/edit.hpp>

#include <string>
#include <string_view>
#include <vector>

/// Texts changed in places, and changes shown: what stands between the places stays byte for byte.
namespace plenum::write {

/// Do two edits want the same bytes, or put something in at the same place? Edits that only meet do not.
bool overlap(const Edit& a, const Edit& b);

/// `source` with the edits made. They may stand in any order; of two that overlap the one that begins first
/// is made, of two that begin together the first in the list. One that reaches past the end is left out.
std::string apply(std::string_view source, std::vector<Edit> edits);

}  // namespace plenum::write
