#pragma once

#include <plenum/model/policy_search.hpp>
#include <plenum/policy/question.hpp>

#include <string_view>

namespace plenum::policy {

/// Fills in what is shown of a resolution: the words around those that were looked for, which are marked. A
/// text without any of them is left out, but for the lead, of which the beginning is shown.
void show_found(PolicyHit& hit, const Question& question, Terms& terms);

}  // namespace plenum::policy
