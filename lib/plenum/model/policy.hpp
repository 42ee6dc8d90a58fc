#pragma once

#include <plenum/model/action.hpp>
#include <plenum/model/motion.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenum {

/// What a past conference resolved, as its archive keeps it.
struct Resolution {
    std::string id;
    std::string number;  ///< on that year's agenda
    std::string from;
    std::string section;  ///< the heading under which it was debated, as written; may be empty
    std::string text;     ///< the whole, or the lead that its parts continue
    std::vector<Part> parts;
    std::vector<std::string> outcomes;  ///< by part, or a single one for the whole
    std::string status;                 ///< current | lapsed | superseded | reaffirmed | empty
    std::string superseded_by;
    std::optional<int> reaffirmed = {};  ///< the year in which it was last adopted again
    std::optional<Action> action;        ///< what was done about it since
    Origin origin;
};

/// The resolutions of one past conference.
struct PastConference {
    std::string conference;
    std::optional<int> year;
    std::vector<Resolution> resolutions;
};

using Archive = std::vector<PastConference>;

/// How a resolution of the past bears on a motion.
enum class PolicyRelation : std::uint8_t {
    already,    ///< it asks the same: the motion is policy already, and would be an A
    conflicts,  ///< both cannot stand
    related,
};

/// "already-policy", "conflicts" or "related": as scripts call it.
constexpr std::string_view name(PolicyRelation relation) {
    switch (relation) {
    case PolicyRelation::already: return "already-policy";
    case PolicyRelation::conflicts: return "conflicts";
    case PolicyRelation::related: return "related";
    }
    return "related";
}

/// A resolution of the past beside a motion.
struct PolicyMatch {
    std::size_t conference = 0;  ///< index into the archive
    std::size_t resolution = 0;  ///< index into its resolutions
    PolicyRelation relation = PolicyRelation::related;
    double confidence = 0;             ///< probability of that relation, 0 to 1
    std::vector<std::string> because;  ///< sentences
};

}  // namespace plenum
