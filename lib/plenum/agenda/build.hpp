#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/bracket.hpp>
#include <plenum/model/classification.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace plenum::agenda {

/// The letter of the n-th motion below a lead, from 0: a, b ... z, aa, ab ...
std::string letter(std::size_t n);

/// Puts the motions into the order of a printed agenda and numbers them. Every motion stands
/// there exactly once, whatever the grouping says of it. `classifications` are by motion, in the
/// same order; the grouping's indices point into `motions`.
///
/// Sections come in the conference's running order, those without a motion are left out. A
/// bracket goes to its own section, a motion alone to the first of its classification; what has
/// no section that the conference knows goes to a last one, "Other motions".
///
/// Within a section the largest brackets come first, for what most committees ask should be
/// reached; of two of a size, the one whose lead makes policy. Motions alone follow, those that
/// make policy first. What is equal stays in the order it was submitted.
///
/// One running number goes through the whole paper. A bracket's lead takes it, the others take it
/// with a letter; lead and motion alone are starred, for in this proposal all of them stand for
/// debate. A report, address, election and the like takes a number, a break and a break-out do
/// not. An item at `first` opens, one at a section's id heads that section, all others close, the
/// ones at `last` at the very end. Breaks are left to the programme of the days.
Agenda build(const Conference& conference, Motions motions,
             const std::vector<Classification>& classifications, const Grouping& grouping);

}  // namespace plenum::agenda
