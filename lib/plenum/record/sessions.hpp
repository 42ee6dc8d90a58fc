#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/proceedings.hpp>
#include <plenum/model/sessions.hpp>

#include <vector>

/// In which session of the conference something was settled.
namespace plenum::record {

/// The sessions in order of time, as conference.yaml has them; without sessions a day is one, from "" to "".
std::vector<Sat> sessions(const Conference& conference);

/// In which session everything was settled. A time in `on:` tells: the session that was on then, or the last
/// that had begun. Without one timetable.yaml does, of the section of the motion, or of the item; without
/// that the day of `on:`, when it has one session. What fell, fell when the other was carried; an amendment
/// goes with its motion.
Sessions settled_in(const Agenda& agenda, const Proceedings& proceedings);

}  // namespace plenum::record
