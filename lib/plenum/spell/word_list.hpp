#pragma once

#include <plenum/model/speller.hpp>

#include <string_view>

namespace plenum::spell {

/// A plain list of words, one a line, as a speller: for a language that has no dictionary, and where
/// Hunspell is not installed. It knows no endings; a word is right when it stands there.
Speller word_list(std::string_view lines);

}  // namespace plenum::spell
