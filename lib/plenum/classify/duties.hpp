#pragma once

#include <plenum/classify/clauses.hpp>

namespace plenum::classify {

/// What a text says by making a body its subject: "GPC is instructed to", "that LMCs be asked to", "NHS
/// England must", "That the BMA lobbies", "GPC to negotiate". With `beside` the text says something by a
/// verb of conference's own already: then only what our own bodies are told in the passive counts, and what
/// stands in a sentence of its own. In a bare part "practices should" asks practices.
std::vector<Saying> duties(const Tokens& tokens, bool beside, Shape shape);

}  // namespace plenum::classify
