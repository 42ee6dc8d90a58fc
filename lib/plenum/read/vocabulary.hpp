#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/vocabulary.hpp>

namespace plenum::read {

/// The vocabulary of the conference's language (stopwords.yaml, abbreviations.yaml, themes.yaml),
/// extended by conference.yaml: `abbreviations: {ICB: integrated care board}`, or a list of long
/// forms; `themes: {firearms: [shotgun, gun licence]}`.
/// A language without lists of its own has an empty one; one that no stemmer knows throws Error.
/// An entry that cannot be understood is a finding and is left out.
Vocabulary vocabulary(const Conference& conference, Diagnostics& out);

}  // namespace plenum::read
