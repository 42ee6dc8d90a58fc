#pragma once

#include <plenum/model/classification.hpp>
#include <plenum/model/standing_orders.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plenum {

/// A debate of the agenda and the time it asks for. Times in minutes.
struct FitDebate {
    std::string number;                ///< as on the agenda
    std::size_t lead = 0;              ///< the motion that opens it, by its index in the agenda
    std::vector<std::size_t> motions;  ///< the lead first
    std::size_t committees = 0;        ///< that ask for it
    Stem stem = Stem::belief;          ///< of the lead
    int votes = 1;                     ///< a part each, or the motion
    int amendments = 0;                ///< that are taken with it
    int minutes = 0;
    int ends = 0;          ///< since the section began, when all that stands before it is taken
    bool settled = false;  ///< the committee decided that it is debated
    bool grey = false;     ///< proposed: it does not fit
    std::string reason;    ///< why it goes grey, or why it stays though others of its rank go; may be empty
};

struct FitSection {
    std::string id;
    std::string title;
    std::optional<int> minutes;  ///< that there are; none when neither the section nor the days say
    bool shared = false;         ///< they are its share of what the days leave, and nobody stated them
    int asked = 0;
    int stays = 0;                   ///< of what is asked, once the proposal is followed
    std::vector<FitDebate> debates;  ///< in running order; A and AR, which take no time, are not among them
    std::size_t accepted = 0;        ///< so many are A or AR
    std::size_t grey = 0;            ///< so many are grey already
};

/// What a committee, or all those of a size, get of the debates.
struct FitShare {
    std::string name;  ///< of the committee, or the size
    std::string size;
    std::size_t committees = 1;
    std::size_t motions = 0;  ///< submitted
    std::size_t leads = 0;    ///< debates that one of them opens, as the agenda stands
    std::size_t stays = 0;    ///< of these, once the proposal is followed
    std::size_t debated = 0;  ///< motions in a debate that stays, whoever leads it
    double even = 0;          ///< leads it would have of those that stay, if they went by motions submitted
};

/// A debate that goes grey, and would come back if sections lent each other what they leave.
struct FitReturn {
    std::size_t section = 0;  ///< index into the sections
    std::size_t debate = 0;   ///< of its debates
};

/// What the days have room for.
struct Fit {
    StandingOrders orders;
    std::optional<int> sessions;  ///< minutes that conference sits; none when the days do not say
    int items = 0;                ///< of these, for what is not a motion
    int asked = 0;
    int stays = 0;
    int left = 0;                      ///< what the days, or the sections together, have beyond that
    int given = 0;                     ///< the sum of what sections have
    std::vector<FitSection> sections;  ///< in running order; "chosen", from which nothing goes, last
    std::vector<FitReturn> returning;  ///< what that has room for, best first
    std::vector<FitShare> committees;  ///< as conference.yaml names them, then the others
    std::vector<FitShare> sizes;       ///< small, medium, large, "" for those of no known size
    std::size_t motions = 0;           ///< that were submitted and signed
};

}  // namespace plenum
