#pragma once

#include <plenum/model/bracket.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/decision.hpp>
#include <plenum/model/statistics.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenum {

/// Where in its year a conference is: what happens until the next of its dates.
enum class Stage : std::uint8_t {
    undated,         ///< no date tells
    before_mailout,  ///< the mail-out is prepared
    writing,         ///< committees write motions
    sorting,         ///< the agenda committee sorts them
    amending,        ///< the agenda is out, and amendments come in
    supplementing,   ///< the supplementary agenda is made
    waiting,         ///< all papers are out
    sitting,         ///< conference meets
    after,           ///< it has met
};

constexpr std::string_view name(Stage stage) {
    switch (stage) {
    case Stage::undated: return "undated";
    case Stage::before_mailout: return "before-mailout";
    case Stage::writing: return "writing";
    case Stage::sorting: return "sorting";
    case Stage::amending: return "amending";
    case Stage::supplementing: return "supplementing";
    case Stage::waiting: return "waiting";
    case Stage::sitting: return "sitting";
    case Stage::after: return "after";
    }
    return "undated";
}

/// A bracket, a section or a pair of motions is unsure below this probability.
inline constexpr double unsure_below = 0.5;

/// What a committee has to look at and the program cannot know. Motions are named by their index in the
/// agenda's.
namespace open {

/// A bracket that may be none.
struct Bracket {
    std::vector<std::size_t> members;  ///< the lead first
    double confidence = 0;
    WeakestLink weakest;
};

/// Two motions, and how likely it is.
struct Pair {
    std::size_t a = 0;
    std::size_t b = 0;
    double confidence = 0;
};

/// A motion alone or the lead of a bracket, and the section it is put under.
struct Section {
    std::size_t motion = 0;
    std::string section;
    double confidence = 0;
    std::string otherwise;  ///< the next likeliest; may be empty
};

/// A motion that is debated though it seems to be policy already.
struct Policy {
    std::size_t motion = 0;
    std::string reference;  ///< "2019-28 (UK LMC Conference 2019, carried)"
    double confidence = 0;
};

struct Late {
    std::size_t motion = 0;
    std::string submitted;  ///< when, as written; empty when it is late because the agenda is out
};

struct Amendment {
    enum class Trouble : std::uint8_t { undecided, conflict, no_motion, words_missing };
    std::size_t amendment = 0;  ///< its index in the agenda's
    Trouble trouble = Trouble::undecided;
    std::vector<std::size_t> with;  ///< those it conflicts with
};

constexpr std::string_view name(Amendment::Trouble trouble) {
    switch (trouble) {
    case Amendment::Trouble::undecided: return "undecided";
    case Amendment::Trouble::conflict: return "conflict";
    case Amendment::Trouble::no_motion: return "no-motion";
    case Amendment::Trouble::words_missing: return "words-not-found";
    }
    return "undecided";
}

}  // namespace open

/// What to do, and what to type for it.
struct Step {
    std::string what;
    std::string command;  ///< "plenum agenda --fit"; empty when a file is to be edited
};

/// Where a conference stands on a day.
struct Status {
    struct Date {
        std::string key;   ///< mailout, deadline, agenda, amendments, supplement, conference
        std::string when;  ///< "2026-09-01T12:00"
        int days = 0;      ///< from today; negative when it lies behind
    };
    struct Printed {
        act::Publish::Paper paper = act::Publish::Paper::agenda;
        std::string on;  ///< may be empty
    };

    std::string today;
    Stage stage = Stage::undated;
    std::vector<Date> dates;  ///< in their order in time
    Statistics counts;
    std::vector<std::string> not_submitted;  ///< committees of conference.yaml without a motion
    std::vector<Tally> over_limit;           ///< committees with more motions than they may submit

    std::vector<open::Bracket> brackets;  ///< least sure first
    std::vector<open::Pair> opposing;     ///< two of one bracket that ask for opposites; surest first
    std::vector<open::Section> sections;  ///< least sure first
    std::vector<open::Pair> duplicates;   ///< likely the same, and not in one bracket; surest first
    std::vector<open::Late> late;         ///< came late, and nothing is decided
    std::vector<open::Policy> policy;     ///< proposals for A, surest first
    std::vector<open::Amendment> amendments;
    std::vector<Item> speakers;  ///< items whose speaker has not confirmed

    std::map<std::string, std::size_t> acts;  ///< of the log, by their names; what was undone apart
    std::optional<Printed> printed;
    bool changed = false;   ///< decided upon since it was printed
    bool recorded = false;  ///< what conference decided is being written down
    int asked = 0;          ///< minutes of debate
    int given = 0;          ///< minutes there are for them; 0 when nobody knows
};

}  // namespace plenum
