#pragma once

#include <string>
#include <string_view>

namespace plenum::text {

/// `folded` without accents, umlauts and other marks, for those who type a word without them: "ärzte" is
/// "arzte", "ffôn" is "ffon", "straße" is "strasse". Takes small letters and gives small letters.
std::string without_marks(std::string_view folded);

}  // namespace plenum::text
