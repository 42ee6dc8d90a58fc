#pragma once

#include <plenum/classify/tokens.hpp>

namespace plenum::classify {

/// A word that looks like a verb may be a noun ("costs and demands on us"), as the words from `end` on tell.
bool looks_like_noun(const Tokens& tokens, std::size_t end);

/// Is it conference's own business ("voting", "standing order 40") that the words from `at` on are about?
bool procedural(const Tokens& tokens, std::size_t at);

/// Is what follows a body at `at` a thing of its ("BMA pay rates"), not a deed ("that ICBs pay practices")?
bool owned(const Tokens& tokens, std::size_t at);

}  // namespace plenum::classify
