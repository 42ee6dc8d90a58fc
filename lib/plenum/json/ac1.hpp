#pragma once

#include <plenum/model/ac1.hpp>

#include <string>

namespace plenum::json {

/// plenum/ac1/1: {"conference", "year", "today", "summary": {"rows", "references", "open", "overdue",
/// "carried_forward", "by_status": [{"status", "count"}], "by_responsible": [{"responsible" or null, "open",
/// "closed"}]}, "rows": [{"id", "number", "section", "from", "lead", "text", "outcome", "reference", "stem",
/// "amended_by": [number], "carried_forward_from" (a conference, or null), "responsible", "suggested",
/// "status", "open", "overdue", "recorded", "entries": [{"date", "text", "response"}], "next", "due"}]}. What
/// is not known is null. `suggested` is a guess at who is responsible, from whom the words speak to.
std::string ac1(const Ac1& report);

}  // namespace plenum::json
