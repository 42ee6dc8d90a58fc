#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/timetable_wishes.hpp>

namespace plenum::read {

/// `timetable:` of conference.yaml, over the built-in defaults. A rule that is written there takes the place
/// of the default of its name, and `off: [lively]` takes a default away. What is not understood is a finding.
TimetableWishes timetable_wishes(const Conference& conference, Diagnostics& out);

}  // namespace plenum::read
