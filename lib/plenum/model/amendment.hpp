#pragma once

#include <plenum/model/motion.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenum {

/// A change that another committee proposes to the words of a motion.
struct Amendment {
    enum class Kind : std::uint8_t {
        cut,      ///< `words` go ("delete" in the files)
        insert,   ///< `words` come in after `after`
        replace,  ///< `with` stands for `words`
        rider,    ///< `words` come at the end
    };

    std::string id;
    std::string from;
    std::string to;           ///< the motion it changes
    std::optional<int> part;  ///< 1, 2, ...; without one the words may stand anywhere in the motion
    Kind kind = Kind::replace;
    std::string words;
    std::string after;
    std::string with;
    Origin origin;

    /// The words that must already stand in the motion; empty for a rider.
    const std::string& target() const { return kind == Kind::insert ? after : words; }
};

/// "delete", "insert", "replace" or "rider": as files and scripts call it.
constexpr std::string_view name(Amendment::Kind kind) {
    switch (kind) {
    case Amendment::Kind::cut: return "delete";
    case Amendment::Kind::insert: return "insert";
    case Amendment::Kind::replace: return "replace";
    case Amendment::Kind::rider: return "rider";
    }
    return "replace";
}

using Amendments = std::vector<Amendment>;

}  // namespace plenum
