#pragma once

#include <string>
#include <vector>

namespace plenum {

/// How long a debate takes, and what needs more than a majority: `standing_orders:` of conference.yaml.
/// Times in minutes.
struct StandingOrders {
    int mover_minutes = 3;
    int speaker_minutes = 2;
    int speakers = 3;  ///< beside mover and reply, in one debate
    int reply_minutes = 1;
    int vote_minutes = 1;                 ///< for each vote: a part, or a motion without parts
    std::vector<std::string> two_thirds;  ///< what needs two thirds of those voting for and against
};

}  // namespace plenum
