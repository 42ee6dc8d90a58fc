#pragma once

#include <plenum/model/composite.hpp>
#include <plenum/model/motion.hpp>

#include <string>
#include <vector>

namespace plenum::json {

/// plenum/composite/1: {"composites": [{"id", "bracket", "of", "proposed_by", "proposed_because", "text",
/// "words", "parts": [{"part", "stem", "text", "sources"}], "left_out": [{"source", "text", "because"}],
/// "fates": [{"id", "from", "parts", "because"}], "look_at": [sentence]}]}. A source is "aldermoor-07.1", or
/// "aldermoor-07" of a motion without parts; the first of a part's is the one whose words it has.
std::string composites(const std::vector<Composite>& drafts, const Motions& motions);

}  // namespace plenum::json
