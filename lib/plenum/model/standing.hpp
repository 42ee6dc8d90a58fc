#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/decision.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace plenum {

/// What the committee's log settles of a set of motions. Motions are named by their index, and
/// decisions by theirs in the log; what is not in here follows the proposal.
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

    Decisions log;                             ///< as far as it was replayed
    std::vector<Bracket> brackets;             ///< in the order of their first motions
    std::map<std::size_t, std::size_t> alone;  ///< motions that stand alone, with the decision
    std::map<std::size_t, std::size_t> stars;  ///< motions that lead whatever bracket is proposed for them
    std::map<std::size_t, Place> sections;
    std::vector<Diagnostic> found;  ///< what could not be replayed, in the order of the log
};

}  // namespace plenum
