#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/timetable.hpp>
#include <plenum/model/timetable_file.hpp>
#include <plenum/model/timetable_live.hpp>

#include <vector>

namespace plenum::timetable {

/// The lines of a timetable.yaml as places of tasks. A line about what there is not is a finding; one outside
/// of all sessions counts to the nearest session of its day.
std::vector<TimetablePlace> placed(const TimetableProblem& problem, const TimetableFile& file,
                                   Diagnostics& found);

/// What begins elsewhere than in the old places; `from` is -1 for what had no place. By the new times.
std::vector<TimetableMove> moves(const TimetableProblem& problem, const std::vector<TimetablePlace>& old,
                                 const std::vector<TimetablePlace>& now);

}  // namespace plenum::timetable
