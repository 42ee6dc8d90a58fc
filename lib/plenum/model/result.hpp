#pragma once

#include <plenum/model/decision.hpp>
#include <plenum/model/motion.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenum {

/// What became of a motion, a part or an amendment at the conference.
enum class Outcome : std::uint8_t {
    carried,
    unanimous,  ///< carried with nobody against
    reference,  ///< taken as a reference: its substance is passed on, its words bind nobody
    lost,
    withdrawn,
    fell,  ///< another was carried with which it cannot stand
    not_moved,
    not_reached,  ///< time ran out
};

/// "carried", "not-moved": as files and scripts call it.
constexpr std::string_view name(Outcome outcome) {
    switch (outcome) {
    case Outcome::carried: return "carried";
    case Outcome::unanimous: return "unanimous";
    case Outcome::reference: return "reference";
    case Outcome::lost: return "lost";
    case Outcome::withdrawn: return "withdrawn";
    case Outcome::fell: return "fell";
    case Outcome::not_moved: return "not-moved";
    case Outcome::not_reached: return "not-reached";
    }
    return "not-reached";
}

/// Is it in the words of the conference from now on?
constexpr bool is_carried(Outcome outcome) {
    return outcome == Outcome::carried || outcome == Outcome::unanimous;
}

/// A count, or shares of a hundred where a machine told no more. What was not written down is not known.
struct Votes {
    std::optional<double> in_favour;  ///< "for" in the files
    std::optional<double> against;
    std::optional<double> abstain;
    bool percent = false;
};

/// An entry of results.yaml, as it was written down. Nothing here says that what it names exists: that is
/// known when the results are laid over the agenda.
struct Result {
    enum class Of : std::uint8_t {
        motion,     ///< `named`: a motion or a composite
        amendment,  ///< `named`: an amendment or rider
        all,        ///< `named`: a treatment ("A", "AR") whose motions are taken in one go
        item,       ///< `named`: a themed debate or a ballot among the items of the conference
    };
    struct Part {
        int part = 0;  ///< 1, 2, ...
        std::optional<Outcome> outcome;
        std::optional<Votes> votes;
        Span at;
    };

    Of of = Of::motion;
    Named named;
    std::optional<Outcome> outcome;  ///< of the whole, or of those parts that have none of their own
    std::optional<Votes> votes;
    std::vector<Part> parts;                    ///< in the order of their numbers
    std::vector<std::optional<double>> scores;  ///< of a themed debate, by its questions, from 1 to 6
    std::vector<Named> chosen;                  ///< of a ballot: the motions, most votes first
    std::string note;                           ///< for the minutes
    std::string on;                             ///< "2026-11-20", or a date and time
    Origin origin;
};

using Results = std::vector<Result>;

}  // namespace plenum
