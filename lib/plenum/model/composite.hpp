#pragma once

#include <plenum/model/classification.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plenum {

/// A motion that the agenda committee drafts out of a bracket. Motions are named by their index.
struct Composite {
    /// Where words come from: a part (1, 2, ...), or a motion without parts (0).
    struct Source {
        std::size_t motion = 0;
        int part = 0;
        friend bool operator==(const Source&, const Source&) = default;
        friend auto operator<=>(const Source&, const Source&) = default;
    };
    struct Part {
        Stem stem = Stem::belief;
        std::string text;
        std::vector<Source> sources;  ///< the one whose words they are, then those who ask the same
    };
    /// What a motion asks and the draft does not, and why.
    struct LeftOut {
        Source source;
        std::string text;
        std::string because;  ///< a sentence
    };
    /// What became of a motion.
    struct Fate {
        std::size_t motion = 0;
        std::vector<int> parts;  ///< of the draft, 1, 2, ..., that cover something it asks
        std::string because;     ///< why nothing, or not all of it, is in the draft; may be empty
    };

    std::string id;                ///< of its own: "notional-rent-composite"
    std::vector<std::size_t> of;   ///< the bracket, its lead first
    std::string proposed_by;       ///< a committee
    std::string proposer_because;  ///< a sentence
    std::string text;              ///< the lead text
    std::vector<Part> parts;
    std::vector<LeftOut> left_out;     ///< in the order of the motions
    std::vector<Fate> fates;           ///< of every motion, in the order of `of`
    std::vector<std::string> look_at;  ///< what a person should look at first, sentences
    std::size_t words = 0;
};

/// "aldermoor-07.1"; without parts "aldermoor-07".
std::string name(const Composite::Source& source, std::string_view motion);

}  // namespace plenum
