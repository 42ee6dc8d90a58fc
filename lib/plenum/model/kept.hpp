#pragma once

#include <string>
#include <vector>

namespace plenum {

/// An earlier grouping, by the ids of its motions, which is to stay as it was.
struct Kept {
    struct Bracket {
        std::vector<std::string> members;  ///< the lead first, then as they were lettered
        std::string lead_reason;
    };
    std::vector<Bracket> brackets;
    std::vector<std::string> singles;
};

}  // namespace plenum
