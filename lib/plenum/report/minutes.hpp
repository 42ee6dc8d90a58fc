#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/proceedings.hpp>
#include <plenum/model/resolved.hpp>
#include <plenum/model/sessions.hpp>

#include <string>

namespace plenum::report {

/// The minutes: what was taken, session by session where that is known, and in the order of the numbers; what
/// was moved, the amendments to it and what became of them, votes, the outcome by part, the words as carried
/// where an amendment changed them, what fell; at the end what was not reached, withdrawn or not in order.
doc::Document minutes(const Agenda& agenda, const Proceedings& proceedings, const Resolutions& resolutions,
                      const Sessions& sessions);

/// What was decided in a session, an index into sessions.all, on a page: of the motions in `resolutions`,
/// which are those of the session, what was carried, then references, then what was lost or fell; amendments;
/// themed debates and ballots.
doc::Document bulletin(const Resolutions& resolutions, const Agenda& agenda, const Proceedings& proceedings,
                       const Sessions& sessions, std::size_t session);

/// "Friday 20 November 2026, 09:30 to 11:00".
std::string when(const Sat& sat);

}  // namespace plenum::report
