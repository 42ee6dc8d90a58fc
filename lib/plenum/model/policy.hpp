#pragma once

#include <plenum/model/motion.hpp>

#include <optional>
#include <string>
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
    Origin origin;
};

/// The resolutions of one past conference.
struct PastConference {
    std::string conference;
    std::optional<int> year;
    std::vector<Resolution> resolutions;
};

using Archive = std::vector<PastConference>;

}  // namespace plenum
