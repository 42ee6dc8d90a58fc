#pragma once

#include <plenum/classify/clauses.hpp>

namespace plenum::classify {

/// What a text says outright, as hurried drafts do: "Ask NHSE to stop", "Scrap it", "Pay us for spirometry".
/// A sentence of it begins with a verb in its base form, and whoever would speak is left out.
std::vector<Saying> orders(const Tokens& tokens);

/// What a text in which nobody speaks wishes to be done and does not say by whom: "That GPs be exempted",
/// "that standing order 40 be amended". For texts that say nothing else.
std::vector<Saying> wishes(const Tokens& tokens);

}  // namespace plenum::classify
