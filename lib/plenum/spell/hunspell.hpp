#pragma once

#include <plenum/model/speller.hpp>

#include <string>

namespace plenum::spell {

/// The spelling checker Hunspell with that dictionary ("/usr/share/hunspell/en_GB.dic", an .aff of the
/// same name beside it). Plenum is built without Hunspell: its library is opened here, and the
/// dictionary read (26 ms) when the first word is asked about. Where the library is not installed,
/// `missing` says so.
Speller hunspell(const std::string& dictionary);

}  // namespace plenum::spell
