#pragma once

#include <plenum/base/source.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenum {

/// How much a rule of the timetable weighs.
enum class Strength : std::uint8_t { must, should, may };

constexpr std::string_view name(Strength strength) {
    switch (strength) {
    case Strength::must: return "must";
    case Strength::should: return "should";
    case Strength::may: return "may";
    }
    return "may";
}

/// What a rule of the timetable asks for.
enum class WishKind : std::uint8_t {
    start,          ///< begins at a given time
    not_before,     ///< does not begin before
    not_after,      ///< is over by
    available,      ///< a speaker is there only from and until
    spread,         ///< at least so many sessions, or hours, apart
    together,       ///< in one session
    before,         ///< in this order
    lively,         ///< what is lively stands in the last afternoon
    after_lunch,    ///< not before the end of lunch, on whichever day
    running_order,  ///< as the committee put the sections
    even_share,     ///< where time is short, every section gives up as much
};

/// A rule as a person wrote it, in the names of conference.yaml.
struct Wish {
    WishKind kind = WishKind::start;
    Strength strength = Strength::should;
    int weight = 0;               ///< 1 to 1000; 0: as its strength says
    std::vector<std::string> of;  ///< sections and items by id or title, a speaker, or a group
    std::string at;     ///< "14:00" (of any day) or "2026-11-21T14:00"; for start, not_before, not_after
    std::string from;   ///< of available; may be empty
    std::string until;  ///< likewise
    std::optional<int> sessions = {};  ///< of spread
    std::optional<int> hours = {};     ///< of spread
    bool own = true;                   ///< conference.yaml says so; else it is a default
    Span span = {};                    ///< where it stands there
};

/// How lively a debate is, by what can be counted of it.
struct LivelinessWeights {
    double member = 1;     ///< for every motion of its bracket after the first
    double committee = 1;  ///< for every committee after the first
    double mandate = 1;    ///< it makes policy
    double opposing = 2;   ///< for every two motions that want opposite things
    double amendment = 1;  ///< for every amendment that is put
};

/// `timetable:` of conference.yaml over the defaults.
struct TimetableWishes {
    std::optional<int> grid;            ///< minutes; without it 10, or 5 where times ask for it
    int seconds = 10;                   ///< the solver stops after so many and gives the best so far
    std::vector<Wish> wishes;           ///< in the order written, then the defaults that still hold
    std::vector<std::string> split;     ///< sections that may be split
    std::map<std::string, int> lively;  ///< stated, by id or title: 0 to 100
    bool break_out = true;              ///< one for observers is added where no item is a break-out

    std::map<std::string, std::vector<std::string>>
        nations;                              ///< words of a heading by the nation it is about
    std::map<std::string, int> lively_kinds;  ///< of items by their kind: 0 to 100
    LivelinessWeights weights;
    std::map<std::string, std::string> words;  ///< what rules say, by their names
    std::string break_out_title;
    std::string break_out_audience;
    int break_out_minutes = 60;
    std::string afternoon = "12:00";  ///< a session that begins then is in the afternoon
};

}  // namespace plenum
