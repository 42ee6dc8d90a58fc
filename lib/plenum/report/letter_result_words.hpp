#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/letters.hpp>
#include <plenum/model/proceedings.hpp>
#include <plenum/model/resolved.hpp>

#include <string>
#include <vector>

/// What a committee is told about its motions after the vote.
namespace plenum::report {

/// A motion of a committee with what conference made of it.
struct Told {
    const Placement& placement;
    const MotionFate& fate;
    const MotionFate* with =
        nullptr;       ///< the lead of its bracket or its composite, when it settled with that
    Called lead = {};  ///< what that is called

    bool in_composite() const { return with != nullptr && placement.in.has_value(); }
};

Told told(const Placement& placement, const Agenda& agenda, const Proceedings& proceedings);

/// The parts of what it settled with in which its own substance is, 1, 2, ...; of its own when it was put by
/// itself; a single 0 for the whole of a motion without parts.
std::vector<int> its_parts(const Told& told);

/// The outcome of that part, 0 for the whole.
Outcome outcome_of(const MotionFate& motion, int part);

/// "Of your 4 motions 2 were carried, 1 was carried in part and 1 was not reached."; empty of none.
std::string sum_in_words(const std::vector<Told>& all);

/// What was decided, of its amendments, and whether it is policy: whole sentences.
std::vector<std::string> sentences(const Told& told, const Agenda& agenda, const Proceedings& proceedings,
                                   const Resolutions& resolutions);

}  // namespace plenum::report
