#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/amendment.hpp>
#include <plenum/model/bracket.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/standing.hpp>

#include <vector>

namespace plenum::agenda {

/// All that an agenda is made of; refers to what must outlive the call. `classifications` are by
/// motion, the grouping's and the standing's indices point into `motions`; both may be empty.
struct Material {
    const Conference& conference;
    const Motions& motions;
    const std::vector<Classification>& classifications;
    const Grouping& grouping;
    const Standing& standing;
    const Amendments& amendments;
};

/// Puts the motions into the order of a printed agenda and numbers them. Every motion stands
/// there exactly once, or among those not taken, whatever the grouping says of it.
///
/// Sections come in the order that the committee decided, then in the conference's running order;
/// those without a motion are left out. A bracket goes to its own section, a motion alone to the first
/// of its classification; what has no section that the conference knows goes to a last one,
/// "Other motions". Grey and Part 2 have sections of their own.
///
/// Within a section what the committee put in order comes first, then the largest brackets, for what
/// most committees ask should be reached; of two of a size, the one whose lead makes policy. Motions
/// alone follow, those that make policy first. What is accepted without debate comes last. What is equal
/// stays in the order it was submitted.
///
/// How the lead of a bracket is treated holds for the bracket; what is withdrawn, not in order or late
/// leaves it alone, and the next leads. A member that is grey, Part 2 or chosen leaves its bracket; one
/// that is accepted stays in it. A composite leads the bracket of its sources.
///
/// One running number goes through the whole paper; see number().
Agenda build(const Material& material);

/// What can only be told once there is an agenda: a running order that names a motion of another
/// section, sources that are not debated with their composite, a motion that falls and is not on the
/// agenda, an amendment whose motion or words are not there.
Diagnostics unmet(const Agenda& agenda, const Standing& standing);

}  // namespace plenum::agenda
