#pragma once

#include <plenum/model/timetable.hpp>

#include <optional>
#include <vector>

/// Timetables to be solved that nobody made up by hand, and the slow way to solve them.
namespace plenum::instances {

/// A conference of `days` days, each with `sessions` sessions of `steps` steps of ten minutes, an hour
/// between them.
TimetableProblem conference(std::size_t days, std::size_t sessions, int steps);

/// Adds a section of so many steps with the rule that it is placed; its index.
std::size_t section(TimetableProblem& problem, int steps, double liveliness = 0);

/// Adds a rule.
TimetableRule& rule(TimetableProblem& problem, TimetableRule::Kind kind, Strength strength,
                    std::vector<std::size_t> tasks, int weight = 10);

/// The homes of the sections, one after the other.
void put_homes(TimetableProblem& problem);

/// A problem with all kinds of rules, the same for the same seed. A small one has four or five sections, to
/// be solved by trying; a large one up to thirty.
TimetableProblem any(unsigned seed, bool small);

/// The fewest points of any timetable in which every must holds, found by trying them all; nothing when there
/// is none. With `old` also the fewest tasks that begin elsewhere than there.
std::optional<int> fewest_points(const TimetableProblem& problem);

/// Is there a timetable in which every must holds?
bool possible(const TimetableProblem& problem);
std::optional<int> fewest_moves(const TimetableProblem& problem, const std::vector<TimetablePlace>& old);

}  // namespace plenum::instances
