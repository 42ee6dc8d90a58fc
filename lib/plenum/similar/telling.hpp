#pragma once

#include <plenum/similar/texts.hpp>

#include <string>
#include <vector>

namespace plenum::similar {

/// For every motion its most telling words, best first, at most sixteen, each once and as it is
/// mostly written in this conference. A phrase that the thesaurus knows stands for its words
/// ("notional rent"), and such words come before others that are merely rare.
std::vector<std::vector<std::string>> telling_terms(const Texts& texts);

}  // namespace plenum::similar
