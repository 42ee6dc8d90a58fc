#pragma once

#include <plenum/model/amendment.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/standing.hpp>
#include <plenum/model/timetable_file.hpp>
#include <plenum/model/treatment.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plenum {

/// An amendment or rider as it is printed under its motion.
struct AgendaAmendment {
    std::string number;         ///< "12(i)": of its motion, counted in the order they came
    std::size_t amendment = 0;  ///< index into the agenda's amendments
    Treatment treatment = Treatment::debate;
    std::string reason;                       ///< for the treatment; may be empty
    std::vector<std::size_t> conflicts = {};  ///< amendments that want the same words, or fall with it
};

/// A motion as printed: `* 12`, `12a`.
struct AgendaMotion {
    std::string number;    ///< "12", "12a"
    bool starred = false;  ///< the one of its bracket, or alone, that is to be debated
    Treatment treatment = Treatment::debate;
    std::size_t motion = 0;                        ///< index into the agenda's motions
    std::string reason = {};                       ///< for the treatment, in the committee's words
    std::vector<AgendaAmendment> amendments = {};  ///< in the order they came
};

/// One number of the agenda: a motion alone, a bracket with its lead first, a composite with its sources
/// behind it, or an item that is not a motion.
struct AgendaEntry {
    std::vector<AgendaMotion> motions;  ///< one: alone; several: a bracket; none: an item
    std::string subject;                ///< of a bracket, in a few words
    std::string lead_reason;            ///< of a bracket
    std::optional<Item> item;           ///< a report, an address, ...
    std::string number;                 ///< as printed, without a letter; empty for an item that takes none
    std::string follows = {};  ///< "to follow item 31": it was numbered on after the agenda was printed
};

struct AgendaSection {
    std::string id;
    std::string title;
    std::vector<AgendaEntry> entries;
    std::optional<int> minutes = {};  ///< decided by the committee, or stated in conference.yaml
};

/// A motion that is not taken, and why.
struct NotTaken {
    std::size_t motion = 0;
    Treatment treatment = Treatment::incompetent;  ///< incompetent, withdrawn or late
    std::string reason;                            ///< the committee's words; may be empty
    std::string number;                            ///< when it had one in print already
};

/// Where a motion on the agenda stands when another is carried.
struct AgendaFalls {
    PartOf carried;
    std::vector<PartOf> falls;
    std::string reason;
};

/// What is on the agenda, in the order it is printed and taken.
struct Agenda {
    Conference conference;
    Motions motions;                   ///< what the entries point into: as submitted, errata put right,
                                       ///< then the composites
    std::size_t submitted = 0;         ///< so many of them were submitted
    std::vector<Standing::Made> made;  ///< what the composites, from `submitted` on, are made of
    Amendments amendments;             ///< what those of the motions point into
    std::vector<TimetableLine>
        timetable;                     ///< when things are taken, by timetable.yaml; mostly in order of time
    std::vector<AgendaEntry> opening;  ///< items before the first section
    std::vector<AgendaSection> sections;  ///< for debate, and A and AR at the end of each; none is empty
    std::vector<AgendaSection> grey;      ///< printed but unlikely to be reached
    std::vector<AgendaSection> part2;     ///< not prioritised
    std::vector<AgendaEntry> chosen;      ///< picked by ballot
    std::vector<AgendaEntry> closing;     ///< items after the last section
    std::vector<AgendaEntry> late;        ///< came after the agenda was printed, and nothing is decided yet
    std::vector<NotTaken> not_taken;
    std::vector<AgendaFalls> falls;
    std::vector<Standing::Erratum> errata;
    std::string published_on;  ///< the date of the last publication, "2026-10-09"; may be empty
    bool draft = true;         ///< nothing is published: numbers may still move
    bool changed = false;      ///< published, and decided upon since
};

/// Calls `visit(entry, section)` for every entry with motions, in the order of the paper: sections, chosen,
/// grey, part 2, late. `section` is null for chosen and late.
template <class Visit>
void for_each_debate(const Agenda& agenda, Visit visit) {
    const auto all = [&](const std::vector<AgendaEntry>& entries, const AgendaSection* section) {
        for (const auto& entry : entries) {
            if (!entry.motions.empty()) visit(entry, section);
        }
    };
    for (const auto& section : agenda.sections) all(section.entries, &section);
    all(agenda.chosen, nullptr);
    for (const auto& section : agenda.grey) all(section.entries, &section);
    for (const auto& section : agenda.part2) all(section.entries, &section);
    all(agenda.late, nullptr);
}

/// The composite behind that index; null for a motion that was submitted.
const Standing::Made* made_of(const Agenda& agenda, std::size_t motion);

/// What publishing this agenda writes down. See act::Publish.
act::Publish publication(const Agenda& agenda, act::Publish::Paper paper);

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
