#pragma once

#include <plenum/model/action_change.hpp>

#include <string>
#include <vector>

namespace plenum::json {

/// What `plenum action` wrote down, or would.
struct Acted {
    struct Each {
        std::string id;
        std::string number;  ///< "12 (ii)"; of a motion of which several parts are meant, "12"
        Action before;
        Action after;
    };
    std::string file;
    bool written = false;
    std::vector<Each> changes;
};

/// plenum/action/1: {"file", "written", "changes": [{"id", "number", "before": {"responsible", "status",
/// "next", "due"}, "after": {the same}, "entries": [{"date", "text", "response"}] that are new}]}.
std::string acted(const Acted& acted);

}  // namespace plenum::json
