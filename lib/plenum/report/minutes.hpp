#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/proceedings.hpp>
#include <plenum/model/resolved.hpp>

#include <string>

namespace plenum::report {

/// The minutes: what was taken, in the order of the agenda; what was moved, the amendments to it and what
/// became of them, votes, the outcome by part, the words as carried where an amendment changed them, what
/// fell; at the end what was not reached, withdrawn or not in order.
doc::Document minutes(const Agenda& agenda, const Proceedings& proceedings, const Resolutions& resolutions);

/// What was decided in a session, on a page: what was carried, then references, then what was lost. `when`
/// says which session it was: "Friday 20 November 2026, 09:30 to 11:00".
doc::Document bulletin(const Resolutions& resolutions, const Agenda& agenda, const std::string& when);

}  // namespace plenum::report
