#pragma once

#include <plenum/model/agenda.hpp>

namespace plenum::agenda {

/// Puts what is not a motion where it is taken: an item at `first` opens, one at a section's id heads that
/// section, all others close, the ones at `last` at the very end. Breaks and break-outs are left to the
/// programme of the days.
void place_items(Agenda& agenda);

}  // namespace plenum::agenda
