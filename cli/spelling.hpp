#pragma once

#include <plenum/model/conference.hpp>
#include <plenum/model/speller.hpp>

namespace plenum::cli {

/// Whom to ask how a word is spelt: the dictionary of conference.yaml
///
///     spelling: {dictionary: words/cy_GB.dic}     # with an .aff beside it; else a list, a word a line
///
/// whose path is seen from that file, or the en-GB one of Hunspell where it usually lies. Its
/// `missing` says why there is none.
Speller speller_for(const Conference& conference);

}  // namespace plenum::cli
