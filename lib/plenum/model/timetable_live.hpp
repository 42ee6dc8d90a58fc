#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace plenum {

/// A task that stands elsewhere than it did. Times as in a TimetableProblem.
struct TimetableMove {
    std::size_t task = 0;
    int from = 0;
    int to = 0;
};

/// A debate that is left of a day, or an item.
struct LiveDebate {
    std::string number;  ///< of its lead; empty for an item
    std::string title;   ///< of its section, or the item
    int start = 0;
    int minutes = 0;
    bool reached = true;
};

/// The rest of a day, seen from the middle of it. Times as in a TimetableProblem.
struct TimetableLive {
    std::size_t day = 0;
    int now = 0;
    std::string at;  ///< the debate that is on
    int over = 0;    ///< minutes by which the last item runs over the end of the day's last session
    int behind = 0;  ///< minutes that conference is late; less than 0: early
    std::vector<LiveDebate> rest;  ///< in the order they are now taken, what is not reached among them
};

}  // namespace plenum
