#pragma once

#include <plenum/model/conference.hpp>
#include <plenum/model/timetable.hpp>

#include <string>

namespace plenum::write {

/// The timetable as an iCalendar file (RFC 5545): an event for everything that has a place, and for breaks.
/// Times are those of the clock in the hall, whatever zone that is in.
std::string calendar(const TimetableProblem& problem, const Timetable& timetable,
                     const Conference& conference);

}  // namespace plenum::write
