#pragma once

#include <plenum/model/fit.hpp>
#include <plenum/model/timetable.hpp>
#include <plenum/model/timetable_live.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace plenum::timetable {

/// The rest of the day on which the debate with that number is taken, when it is on at `now`, in minutes of
/// the day. Items keep their minutes, and what has a time of its own that time; what closes conference is
/// held. Where the sections want more than is left, debates are not reached: those that the fit would let go
/// grey first, then those that the fewest committees ask for, later ones before earlier, and the last of a
/// section only when there is no other. Nothing when no debate of the timetable has that number.
std::optional<TimetableLive> live(const TimetableProblem& problem, const std::vector<TimetablePlace>& places,
                                  const Fit& fit, int now, std::string_view at);

}  // namespace plenum::timetable
