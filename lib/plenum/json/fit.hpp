#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/fit.hpp>

#include <string>

namespace plenum::json {

/// plenum/fit/1: {"minutes": {"sessions", "items", "asked", "given", "stays", "left"}, "sections": [{"id",
/// "title", "minutes", "shared", "asked", "stays", "accepted", "grey", "debates": [{"number", "id",
/// "motions", "committees", "stem", "votes", "amendments", "minutes", "ends", "proposal": "stays" | "grey" |
/// null, "reason"}]}], "committees": [{"name", "size", "motions", "debated", "leads", "leads_then",
/// "even_share"}], "sizes": likewise with "committees"}. Times in minutes; null where nobody knows.
std::string fit(const Fit& fit, const Agenda& agenda);

}  // namespace plenum::json
