#pragma once

#include <plenum/model/statistics.hpp>

#include <string>

namespace plenum::json {

/// plenum/stats/1: {"motions", "committees_with_motions", "brackets", "alone", "composites", "amendments",
/// "makes_policy", "by_section": [{"id", "title", "motions", "leads"}], "by_stem", "by_committee", "by_size",
/// "by_treatment": likewise, "debates": [{"motions", "debates"}]}. "leads" are debates that one of them
/// opens.
std::string statistics(const Statistics& statistics);

}  // namespace plenum::json
