#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/status.hpp>

#include <string>
#include <vector>

namespace plenum::json {

/// plenum/status/1: {"conference", "today", "stage", "dates": [{"key", "when", "days"}], "motions",
/// "committees", "brackets", "alone", "by_stem", "by_section", "by_committee": as plenum/stats/1,
/// "not_submitted": [name], "over_limit": [{"name", "motions"}], "minutes": {"asked", "given"}, "open":
/// {"late": [{"id", "submitted"}], "brackets": [{"members", "confidence", "weakest"}], "opposing": [{"a",
/// "b", "confidence"}], "duplicates": likewise, "sections": [{"id", "section", "confidence", "otherwise"}],
/// "amendments": [{"id", "to", "trouble", "with"}], "speakers": [{"id", "speaker", "invitation"}]},
/// "decided": {"acts": {act: n}, "published":
/// {"paper", "on"} | null, "changed"}, "next": [{"what", "command"}]}.
std::string status(const Status& status, const Agenda& agenda, const std::vector<Step>& next);

}  // namespace plenum::json
