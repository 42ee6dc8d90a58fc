#pragma once

#include <plenum/model/classification.hpp>
#include <plenum/model/decision.hpp>
#include <plenum/model/treatment.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plenum {

/// All that a conference has to do with in rows, as a secretariat keeps it in a spreadsheet. Motions and
/// amendments are told by their ids; numbers are those of the agenda, and move until it is published.
struct Register {
    struct Motion {
        std::string number;      ///< "12a"; may be empty
        std::size_t motion = 0;  ///< index into the agenda's motions
        std::string section;     ///< its title
        Stem stem = Stem::belief;
        bool makes_policy = false;
        bool starred = false;
        Treatment treatment = Treatment::debate;
        std::string reason;                     ///< for the treatment; may be empty
        std::string bracket;                    ///< its number; empty for a motion alone
        std::optional<std::size_t> lead;        ///< of its bracket, by index
        std::optional<std::size_t> composite;   ///< that it is a source of, by index
        std::vector<std::size_t> sources = {};  ///< of a composite, by index
        std::size_t words = 0;                  ///< parts included
    };
    struct Bracket {
        std::string number;
        std::string subject;
        std::string section;               ///< its title
        std::vector<std::size_t> members;  ///< by index, the lead first
        std::string why;                   ///< why the lead leads
        std::optional<double> confidence;  ///< 0 to 1, of a proposed one
        std::optional<Decided> decided;    ///< the committee brought these together
    };
    struct Amendment {
        std::string number;         ///< "12(i)"
        std::size_t amendment = 0;  ///< index into the agenda's amendments
        std::size_t motion = 0;     ///< that it changes
        Treatment treatment = Treatment::debate;
        std::string reason;
    };
    struct Decision {
        std::size_t entry = 0;  ///< of the log, from 1
        std::string act;        ///< as decisions.yaml calls it: "bracket"
        std::string what;       ///< read out: "12c (orrest-07) stands alone"
        std::string reason;
        std::string on;
        std::string by;
        bool counts = true;  ///< no later entry undoes it
    };

    std::vector<Motion> motions;        ///< as they are printed, and then what is not taken
    std::vector<Bracket> brackets;      ///< likewise
    std::vector<Amendment> amendments;  ///< likewise; those of no motion on the agenda are not in it
    std::vector<Decision> decisions;    ///< in the order of the log
};

}  // namespace plenum
