#pragma once

#include <cstddef>
#include <string>

/// How papers count where figures would be mistaken for numbers of motions.
namespace plenum {

/// "i", "ii", "iii", "iv" ... for 1 and more: parts of a motion, amendments to it.
std::string roman(std::size_t n);

/// The n-th letter from 0: a, b ... z, aa, ab ...: the motions of a bracket below its lead.
std::string letter(std::size_t n);

}  // namespace plenum
