#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/proceedings.hpp>
#include <plenum/model/resolved.hpp>
#include <plenum/model/sessions.hpp>

#include <string>

namespace plenum::json {

/// plenum/resolutions/1: every motion that was put by itself, in the order of the agenda, with its final
/// words by part and what became of each; `policy` tells whether a part was carried that binds the
/// conference's own bodies.
std::string resolutions(const Resolutions& resolutions);

/// plenum/bulletin/1: the same of one session, an index into sessions.all that is counted from 1, with its
/// amendments, scores and ballots.
std::string bulletin(const Resolutions& resolutions, const Agenda& agenda, const Proceedings& proceedings,
                     const Sessions& sessions, std::size_t session);

/// plenum/minutes/1: every motion, part and amendment with what became of it and how; scores and ballots.
std::string minutes(const Proceedings& proceedings, const Agenda& agenda);

}  // namespace plenum::json
