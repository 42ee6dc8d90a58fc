#pragma once

#include <plenum/similar/difference.hpp>

#include <vector>

namespace plenum::similar {

/// Where two versions of a piece part, in order: the longest common run of words stands, what lies
/// between is a change. A change of stop words alone is none. Very long pieces are not compared.
std::vector<Change> changes(const Wording::Piece& a, const Wording::Piece& b);

}  // namespace plenum::similar
