#pragma once

#include <cstdint>
#include <string_view>

namespace plenum {

/// What becomes of a motion or an amendment on the agenda.
enum class Treatment : std::uint8_t {
    debate,
    accepted,               ///< without debate: it is policy already
    accepted_as_reference,  ///< without debate, for its spirit
    grey,                   ///< printed but unlikely to be reached
    part2,                  ///< not prioritised
    chosen,                 ///< picked by ballot
    incompetent,            ///< not in order, by structure or wording
    withdrawn,
    late,
};

/// The word that files and scripts use: "debate", "A", "AR", "grey" ...
constexpr std::string_view name(Treatment treatment) {
    switch (treatment) {
    case Treatment::debate: return "debate";
    case Treatment::accepted: return "A";
    case Treatment::accepted_as_reference: return "AR";
    case Treatment::grey: return "grey";
    case Treatment::part2: return "part2";
    case Treatment::chosen: return "chosen";
    case Treatment::incompetent: return "incompetent";
    case Treatment::withdrawn: return "withdrawn";
    case Treatment::late: return "late";
    }
    return "debate";
}

}  // namespace plenum
