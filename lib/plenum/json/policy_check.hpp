#pragma once

#include <plenum/model/bearing.hpp>
#include <plenum/model/motion.hpp>

#include <string>

namespace plenum::json {

/// plenum/policy-check/1: {"resolutions": how many there are, "motions": [{"id", "from", "matches":
/// [{"policy", "relation": "already-policy" | "conflicts" | "related", "confidence", "because": [sentence],
/// "conference", "year", "number", "status", "superseded_by", "text", "parts": [{"part", "text", "outcome"}],
/// "outcome"}]}]}. Matches are best first; every motion is there.
std::string policy_check(const Bearings& bearings, const Motions& motions);

}  // namespace plenum::json
