#pragma once

#include <plenum/model/policy.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenum {

/// How long the resolutions of a conference hold, by its own rule: `policy:` of conference.yaml.
struct PolicyRule {
    std::optional<int> lapses_after;  ///< years; none: nothing lapses by itself
    /// So many years open resolutions are carried forward; none: as is usual. A very great number for all.
    std::optional<int> followed_for = {};
    std::string conference;  ///< whose resolutions; empty: those of the conference's own name
};

/// A resolution that lapses unless it is adopted again, and what we would do.
struct LapsingPolicy {
    enum class Suggestion : std::uint8_t {
        adopt_again,
        lapse,
        superseded,  ///< mark it so: its action says that another has taken its place
    };

    std::size_t conference = 0;  ///< index into the archive
    std::size_t resolution = 0;  ///< index into its resolutions
    int since = 0;               ///< the year from which it is counted
    bool adopted_again = false;  ///< that was the year in which it was last adopted again
    Suggestion suggestion = Suggestion::adopt_again;
    std::string because;  ///< a sentence
};

/// "adopt-again", "lapse" or "superseded": as scripts call it.
constexpr std::string_view name(LapsingPolicy::Suggestion suggestion) {
    switch (suggestion) {
    case LapsingPolicy::Suggestion::adopt_again: return "adopt-again";
    case LapsingPolicy::Suggestion::lapse: return "lapse";
    case LapsingPolicy::Suggestion::superseded: return "superseded";
    }
    return "adopt-again";
}

/// What of the archive is due in a year.
struct Lapsing {
    int year = 0;
    int after = 0;                         ///< years
    std::vector<std::string> conferences;  ///< whose resolutions were looked at, each once, by name
    bool all =
        false;  ///< no conference of the archive goes by the name that was meant, and so all were looked at
    std::size_t without_year =
        0;  ///< resolutions of which nobody knows the year, and so not whether they are due
    std::vector<LapsingPolicy> due;  ///< the oldest first
};

}  // namespace plenum
