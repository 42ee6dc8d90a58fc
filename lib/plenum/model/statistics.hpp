#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace plenum {

/// How many there are of a kind.
struct Tally {
    std::string id;           ///< what scripts call it: "mandate", "digital", "small"
    std::string title;        ///< what people call it
    std::size_t motions = 0;  ///< that were submitted
    std::size_t leads = 0;    ///< debates that one of them opens, alone or for a bracket
};

/// How many debates hold so many motions.
struct DebateSize {
    std::size_t motions = 1;
    std::size_t debates = 0;
};

/// The conference in figures. Motions are those that were submitted; what the committee drafted out of them
/// is counted apart, in `composites`, and leads for the committee that proposes it.
struct Statistics {
    std::size_t motions = 0;
    std::size_t submitters = 0;  ///< committees with a motion
    std::size_t brackets = 0;
    std::size_t alone = 0;  ///< debates of one motion
    std::size_t composites = 0;
    std::size_t amendments = 0;
    std::size_t policy = 0;           ///< motions of which a part would make policy
    std::vector<Tally> stems;         ///< mandate, external, other, belief
    std::vector<Tally> sections;      ///< in running order; those with a motion
    std::vector<Tally> committees;    ///< most motions first, then by name; also those with none
    std::vector<Tally> sizes;         ///< of committees: small, medium, large, and those of no known size
    std::vector<DebateSize> debates;  ///< smallest first
    std::vector<Tally> treatments;    ///< debate, A, AR, grey ...: those that there are
};

}  // namespace plenum
