#pragma once

#include <plenum/model/conference.hpp>
#include <plenum/report/prose.hpp>

#include <string>

namespace plenum::report {

/// What prose may say of a conference: OPENING, NATION, CONFERENCE, VENUE, DAYS, YEAR, SEND_TO; of its limits
/// WORDS, PARTS, MOTIONS; its dates by their keys in capitals; of its standing orders MOVER, SPEAKER, REPLY
/// ("3 minutes") and SPEAKERS ("3 speakers"). What conference.yaml does not state is not among them.
Facts facts_of(const Conference& conference);

/// The same facts and more; of two that have a name the new one holds.
Facts with(Facts facts, const Facts& more);

/// The title of a paper: `title` of its prose, of several the first that can be filled in.
std::string title_of(const Tree& prose, const Facts& facts);

}  // namespace plenum::report
