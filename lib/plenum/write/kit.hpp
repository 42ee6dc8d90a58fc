#pragma once

#include <plenum/base/tree.hpp>

#include <string>

namespace plenum::write {

/// conference.yaml for the committees: what a draft is checked by, and nothing that is private or lies in a
/// file of the conference. Whom a committee is reached through, and who is reached, is left out.
std::string kit(const Tree& conference);

}  // namespace plenum::write
