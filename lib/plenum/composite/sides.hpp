#pragma once

#include <plenum/model/bracket.hpp>

#include <cstddef>
#include <map>
#include <vector>

namespace plenum::composite {

/// The members whose side a draft cannot take, each with a motion of the other side that it opposes. Of two
/// sides the one with more motions is taken, of equal ones the lead's, or else the one more like
/// the motions that take no side. `members`
/// has the lead first.
std::map<std::size_t, std::size_t> opposed(const std::vector<std::size_t>& members,
                                           const std::vector<Pair>& pairs);

}  // namespace plenum::composite
