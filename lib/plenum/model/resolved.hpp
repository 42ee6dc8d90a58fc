#pragma once

#include <plenum/model/classification.hpp>
#include <plenum/model/result.hpp>

#include <optional>
#include <string>
#include <vector>

namespace plenum {

/// A motion after the vote: its final words, and what became of each part.
struct Resolved {
    struct Part {
        int part = 0;      ///< 1, 2, ...; 0 for a motion without parts
        std::string text;  ///< with the carried amendments in it; of a motion without parts the whole text
        Outcome outcome = Outcome::not_reached;
        std::optional<Votes> votes;
        Stem stem = Stem::belief;
        std::vector<std::string> amended_by = {};  ///< numbers of the amendments in it: "12(i)"
    };

    std::string number;   ///< as printed: "12", "12a"
    std::string id;       ///< of the motion, or of the composite
    std::string from;     ///< the committee
    std::string section;  ///< the section's id
    std::string section_title;
    std::string text;         ///< the lead that the parts continue; empty for a motion without parts
    std::vector<Part> parts;  ///< never empty
    std::vector<std::string>
        of;            ///< ids of the motions that stand or fall with it: its bracket's, its sources
    std::string note;  ///< for the minutes; may be empty
    std::optional<Votes> votes = {};  ///< of the whole, where they were not counted by part
    std::string on = {};              ///< when it was settled, "2026-11-20" or with a time; may be empty
};

/// What a conference resolved, in the order of its agenda; motions of which no part was carried, or taken as
/// a reference, are in here too, for the minutes.
struct Resolutions {
    std::string conference;
    std::optional<int> year;
    std::vector<Resolved> motions;
};

}  // namespace plenum
