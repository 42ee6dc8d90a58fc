#pragma once

#include <plenum/composite/draft.hpp>

#include <string>
#include <vector>

namespace plenum::composite {

/// How a draft out of those motions may begin, best first: "That conference, in respect of notional rent",
/// and last of all the bare opening.
std::vector<std::string> openings(const Material& material, const std::vector<std::size_t>& members,
                                  const std::vector<std::string>& about, const Telling& telling);

/// An id of its own for a draft: out of what it is about, and none of `taken`.
std::string id_for(const std::vector<std::string>& subject, const std::vector<std::string>& taken);

}  // namespace plenum::composite
