#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/bracket.hpp>
#include <plenum/model/fit.hpp>
#include <plenum/model/timetable.hpp>

namespace plenum::timetable {

/// What a timetable is made of.
struct Sources {
    const Agenda& agenda;
    const Fit& fit;  ///< of that agenda
    const Grouping& grouping;
    const TimetableWishes& wishes;
};

struct Built {
    TimetableProblem problem;
    Diagnostics found;  ///< wishes about what there is not, no session to place anything in
};

/// The sections with the minutes they are given, the items, and what is wished of their places.
///
/// A section has the minutes that were stated or decided for it, and does not give any of them up; where
/// nobody stated any it has what its debates ask for, or its share where the sessions have less, and can give
/// up a quarter. All minutes are rounded up to the grid. Sections without a debate take no time, unless no
/// motion was submitted at all: then those with stated minutes are placed.
Built problem(const Sources& sources);

}  // namespace plenum::timetable
