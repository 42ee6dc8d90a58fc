#pragma once

#include <plenum/model/action.hpp>

#include <optional>
#include <string>
#include <vector>

namespace plenum {

/// What is to be written down about a resolution: only what is set changes, entries are added.
struct ActionChange {
    std::optional<std::string> responsible;
    std::optional<ActionStatus> status;
    std::vector<ActionEntry> entries;
    std::optional<std::string> next;
    std::optional<std::string> due;  ///< "2027-03-01"; empty: none any more

    bool empty() const { return !responsible && !status && entries.empty() && !next && !due; }
};

/// The action with that change.
Action changed(Action action, const ActionChange& change);

}  // namespace plenum
