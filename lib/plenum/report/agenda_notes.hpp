#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/report/agenda_names.hpp>

#include <cstddef>
#include <string>
#include <vector>

/// The small print below a motion.
namespace plenum::report {

/// What is to be said of a motion of the entry: that it was numbered on, of whom a composite was drawn, why
/// it is treated as it is, what was misprinted, what falls with it. `headed`: a heading says how the lead is
/// treated.
std::vector<doc::Runs> notes(const Agenda& agenda, const Numbers& numbers, const AgendaEntry& entry,
                             std::size_t place, bool headed);

/// "If 12 is carried, 14 falls." and why: what follows from this motion, or a part of it.
std::vector<doc::Runs> if_carried(const Agenda& agenda, const Numbers& numbers, std::size_t motion);

/// "Falls if 12 is carried.", "Part (ii) falls if 12 is carried.": what may befall this one.
std::vector<doc::Runs> falls_if(const Agenda& agenda, const Numbers& numbers, std::size_t motion);

/// "To follow item 31."
doc::Runs follows(const AgendaEntry& entry);

/// "for “twelve” read “eleven”", "take out “not”"; in words that go on with a sentence.
std::string in_words(const Standing::Erratum& erratum);

}  // namespace plenum::report
