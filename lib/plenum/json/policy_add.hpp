#pragma once

#include <string>
#include <vector>

namespace plenum::json {

/// What was added to the archive, or would be.
struct PolicyAdded {
    struct Present {
        std::string id;
        std::vector<std::string> differs;
    };
    std::string file;
    bool written = false;
    std::vector<std::string> added;  ///< ids
    std::vector<Present> present;
};

/// plenum/policy-add/1.
std::string policy_added(const PolicyAdded& added);

/// What was said of past resolutions, or would be.
struct PolicyMarked {
    struct Change {
        std::string id;
        std::string file;
        std::string status;
    };
    bool written = false;
    std::vector<Change> changes;
};

/// plenum/policy-mark/1.
std::string policy_marked(const PolicyMarked& marked);

}  // namespace plenum::json
