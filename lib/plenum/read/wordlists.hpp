#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/wordlists.hpp>

namespace plenum::read {

/// The word lists of the drafting rules: the files that are compiled in, and what conference.yaml
/// adds: `everyday:` abbreviations, and under `wordlists:` more entries for `relative-time`, `vague`,
/// `intemperate`, `leaning`, `names` and `verbs`. What cannot be understood there goes to `out`.
Wordlists wordlists(const Conference& conference, Diagnostics& out);

}  // namespace plenum::read
