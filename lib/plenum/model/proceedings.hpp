#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/result.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plenum {

/// What became of a motion, a part of one or an amendment, and how that came about.
struct Fate {
    enum class By : std::uint8_t {
        nothing,    ///< nothing was recorded: time ran out, or it is still to come
        vote,       ///< a result of its own
        all,        ///< what is accepted without debate, in one go
        lead,       ///< it stands or falls with the lead of its bracket, or with its composite
        falls,      ///< another was carried with which it cannot stand
        motion,     ///< an amendment of which nothing was recorded when its motion was settled
        treatment,  ///< withdrawn, or not in order, before conference met
    };

    Outcome outcome = Outcome::not_reached;
    By by = By::nothing;
    std::optional<Votes> votes = {};
    std::optional<std::size_t> result = {};  ///< the entry of the results, by index
    std::optional<PartOf> with = {};  ///< the lead it is settled with, or what was carried for it to fall

    /// Was it put to conference?
    bool own() const { return by == By::vote || by == By::all; }
};

struct AmendmentFate {
    std::size_t amendment = 0;  ///< index into the agenda's amendments
    std::string number;         ///< "12(i)"
    Fate fate;
    bool folded_in = false;  ///< it was carried, and its words are in those of the motion
};

struct MotionFate {
    std::size_t motion = 0;   ///< index into the agenda's motions
    std::string number;       ///< as printed; may be empty
    Fate whole;               ///< carried when a part is
    std::vector<Fate> parts;  ///< one for each part; of a motion without parts one, which is the whole
    std::vector<AmendmentFate> amendments = {};
    Motion words = {};  ///< as conference left it, carried amendments in it
    std::vector<std::vector<std::string>> amended_by =
        {};                 ///< numbers, by part; the first is that of the lead or whole text
    std::string note = {};  ///< for the minutes
    std::string on = {};    ///< when it was settled, "2026-11-20" or with a time; may be empty
};

/// What became of everything on an agenda. Motions are named by their index.
struct Proceedings {
    Results results;
    std::vector<MotionFate> motions;       ///< by motion: those submitted, then the composites
    std::vector<std::size_t> items = {};   ///< those of the results that are about items: scores and ballots
    std::vector<std::size_t> chosen = {};  ///< motions that conference chose by ballot, most votes first
    std::vector<Diagnostic> found = {};    ///< what is wrong with the results
};

}  // namespace plenum
