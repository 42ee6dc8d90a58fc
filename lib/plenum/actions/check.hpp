#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/ac1.hpp>

namespace plenum::actions {

/// What is missing in a report, or cannot be right, as warnings with their places: nobody responsible, due
/// and still open, achieved or refused without an entry that says so, superseded without saying by what,
/// entries that are not in the order of their dates or in the future. Resolutions that call for action and of
/// which actions.yaml says nothing are one finding together.
void check(const Ac1& report, Diagnostics& out);

}  // namespace plenum::actions
