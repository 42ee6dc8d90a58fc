#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/lexicon.hpp>

namespace plenum::read {

/// The built-in verbs, bodies and small words with what conference.yaml adds to them:
///
///     verbs:
///       beseech: ask, beseeches, beseeching, besought
///       fordert: demand                              # one form is enough
///       words: {and: und, to: zu}                    # small words, by the names of grammar.yaml
///     bodies:
///       RCN Council: own, Council, the council       # own | external | other, then a nation, then other
///       names Minister of Magic: external England
///
/// Every value may be a list instead: `[own, Council]`. What cannot be understood is a finding in `out`
/// and is left out.
Lexicon lexicon(const Conference& conference, Diagnostics& out);

}  // namespace plenum::read
