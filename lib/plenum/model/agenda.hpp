#pragma once

#include <plenum/model/conference.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/treatment.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plenum {

/// A motion as printed: `* 12`, `12a`.
struct AgendaMotion {
    std::string number;    ///< "12", "12a"
    bool starred = false;  ///< the one of its bracket, or alone, that is to be debated
    Treatment treatment = Treatment::debate;
    std::size_t motion = 0;  ///< index into the agenda's motions
};

/// One number of the agenda: a motion alone, a bracket with its lead first, or an item that is
/// not a motion.
struct AgendaEntry {
    std::vector<AgendaMotion> motions;  ///< one: alone; several: a bracket; none: an item
    std::string subject;                ///< of a bracket, in a few words
    std::string lead_reason;            ///< of a bracket
    std::optional<Item> item;           ///< a report, an address, ...
    std::string number;                 ///< as printed, without a letter; empty for an item that takes none
};

struct AgendaSection {
    std::string id;
    std::string title;
    std::vector<AgendaEntry> entries;
};

/// What is on the agenda, in the order it is printed and taken.
struct Agenda {
    Conference conference;
    Motions motions;                      ///< what the entries point into
    std::vector<AgendaEntry> opening;     ///< items before the first section
    std::vector<AgendaSection> sections;  ///< in running order; none is empty
    std::vector<AgendaEntry> closing;     ///< items after the last section
    bool draft = true;                    ///< nothing is published: numbers may still move
};

/// How much there is of it. A bracket and a motion alone are one debate each.
struct AgendaTotals {
    std::size_t motions = 0;
    std::size_t brackets = 0;
    std::size_t debates = 0;
    std::size_t committees = 0;  ///< that have a motion in it
};

AgendaTotals totals(const Agenda& agenda, const AgendaSection& section);
AgendaTotals totals(const Agenda& agenda);

}  // namespace plenum
