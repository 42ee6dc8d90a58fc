#pragma once

#include <plenum/model/policy_lapse.hpp>

#include <string>

namespace plenum::policy {

/// What is due in that year, by the rule, which says after how many years: resolutions with a part that was
/// carried, neither lapsed nor superseded yet, counted from the year in which they were carried or last
/// adopted again.
///
/// `own` is the name of the conference; another of the archive goes by the same name when the words are the
/// same, but for what all conferences are called. With none of that name all are looked at. Throws Error when
/// the rule names a conference that the archive does not have.
Lapsing lapsing(const Archive& archive, const PolicyRule& rule, const std::string& own, int year);

}  // namespace plenum::policy
