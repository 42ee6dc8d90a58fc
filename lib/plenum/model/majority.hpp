#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/result.hpp>
#include <plenum/model/standing_orders.hpp>

#include <cstdint>
#include <string>
#include <vector>

/// What a bare majority does not carry.
namespace plenum {

/// An entry of `two_thirds` in the standing orders that has a bearing on a motion.
struct TwoThirds {
    std::string what;     ///< the entry, as conference.yaml has it
    bool certain = true;  ///< it names the motion or its section; without that it is for the chair to rule
    int part = 0;         ///< the first part that says its words; 0 the whole motion
};

/// What of a motion needs two thirds by standing orders. An entry that is the number or id of the motion, or
/// the id or title of its section, settles it. Any other is a description: where the motion, or one part of
/// it, says two of its words side by side, the chair has to rule. `section` is null where there is none.
std::vector<TwoThirds> two_thirds(const StandingOrders& orders, const Agenda& agenda,
                                  const AgendaMotion& printed, const AgendaSection* section);

/// What the votes for and against say; abstentions do not count.
enum class Majority : std::uint8_t {
    unknown,  ///< one of them was not written down, or both are nought
    against,
    tied,
    bare,        ///< more for than against
    two_thirds,  ///< at least two thirds of them for
};

Majority majority(const Votes& votes);

}  // namespace plenum
