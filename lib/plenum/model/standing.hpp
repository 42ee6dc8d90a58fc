#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/decision.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/treatment.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace plenum {

/// A motion by its index, or one part of it.
struct PartOf {
    std::size_t motion = 0;
    int part = 0;  ///< 1, 2, ...; 0 the whole
    friend auto operator<=>(const PartOf&, const PartOf&) = default;
};

/// What the committee's log settles of a set of motions. Motions are named by their index; the
/// composites that the log makes count on from the last of them: with 241 motions the first
/// composite is 241. Decisions are named by their index in the log. What is not in here follows
/// the proposal.
struct Standing {
    struct Bracket {
        std::vector<std::size_t> members;  ///< these and no others, two and more; the lead first
        std::size_t decision = 0;          ///< which brought them together
        std::size_t led_by = 0;            ///< which decided who leads
    };
    struct Place {
        std::string section;
        std::size_t decision = 0;
    };
    struct Treated {
        Treatment as = Treatment::debate;
        std::size_t decision = 0;
    };
    /// A motion that the committee drafted out of others.
    struct Made {
        Motion motion;                             ///< as its log entry words it, errata apart
        std::vector<std::size_t> of;               ///< the motions it stands for, in the order named
        std::string proposed_by;                   ///< a committee; may be empty
        std::vector<std::vector<PartOf>> sources;  ///< for each of its parts; may be empty
        std::size_t decision = 0;
    };
    struct Running {
        std::vector<std::size_t> motions;  ///< motions or composites, in running order
        std::size_t decision = 0;
    };
    struct Time {
        int minutes = 0;
        std::size_t decision = 0;
    };
    struct Falls {
        PartOf carried;
        std::vector<PartOf> falls;
        std::size_t decision = 0;
    };
    /// A misprint that was set right, in the words of the log.
    struct Erratum {
        PartOf motion;
        std::string replace;
        std::string with;
        std::size_t decision = 0;
    };
    /// The paper that was printed last.
    struct Printed {
        act::Publish::Paper paper = act::Publish::Paper::agenda;
        std::size_t decision = 0;
        bool recorded = false;  ///< the entry says what was printed; without that only the log holds
    };

    Decisions log;                             ///< as far as it was replayed
    std::vector<Bracket> brackets;             ///< in the order of their first motions
    std::map<std::size_t, std::size_t> alone;  ///< motions that stand alone, with the decision
    std::map<std::size_t, std::size_t> stars;  ///< motions that lead whatever bracket is proposed for them
    std::map<std::size_t, Place> sections;
    std::map<std::size_t, Treated> treated;
    std::map<std::string, Treated> amendments;  ///< by the amendment's id
    std::vector<Made> made;                     ///< composites, in the order of the log
    std::vector<std::string> order;             ///< sections in running order; the others follow
    std::map<std::string, Running> order_in;    ///< by section; its other motions follow
    std::map<std::string, Time> minutes;        ///< by section
    std::vector<Falls> falls;
    std::vector<Erratum> errata;
    std::map<std::size_t, Motion> corrected;  ///< motions with errata, as they now read
    std::optional<Printed> printed;
    std::map<std::size_t, std::string> numbers;       ///< "12a", as last printed; never given to another
    std::map<std::string, std::string> item_numbers;  ///< of items, by their ids
    std::set<std::size_t> late;                       ///< printed apart, as come after the agenda
    std::set<std::size_t> unnumbered;                 ///< known when it was printed, and given no number
    std::vector<Diagnostic> found;                    ///< what could not be replayed, in the order of the log
};

}  // namespace plenum
