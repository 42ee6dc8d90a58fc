#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/register.hpp>

#include <string>

namespace plenum::json {

/// plenum/register/1: {"motions": [{"number", "id", "from", "section", "stem", "makes_policy", "starred",
/// "treatment", "reason", "bracket", "lead", "composite", "composite_of": [id], "words", "text", "parts"}],
/// "brackets": [{"number", "subject", "section", "members": [id], "lead", "why", "confidence", "decided":
/// {...} or null}], "amendments": [{"number", "id", "from", "to", "part", "kind", "treatment", "reason"}],
/// "decisions": [{"entry", "act", "what", "reason", "on", "by", "counts"}]}. The figures are those of
/// plenum/stats/1.
std::string register_of(const Register& kept, const Agenda& agenda);

}  // namespace plenum::json
