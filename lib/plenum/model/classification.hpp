#pragma once

#include <plenum/base/source.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plenum {

/// What kind of sentence a part of a motion is. Only a mandate makes policy.
enum class Stem : std::uint8_t {
    belief,    ///< states a view
    other,     ///< asks LMCs, practices, the agenda committee or conference itself
    external,  ///< demands something of a body outside the profession's own
    mandate,   ///< tells GPC, the BMA, their chairs or negotiators to do something
};             // in order of strength: a motion's own stem is the strongest of its parts

/// "belief", "external", "mandate" or "other": the names that scripts rely on.
constexpr std::string_view name(Stem stem) {
    switch (stem) {
    case Stem::belief: return "belief";
    case Stem::other: return "other";
    case Stem::external: return "external";
    case Stem::mandate: return "mandate";
    }
    return "belief";
}

/// A section with the probability (0 to 1) that it is the right one.
struct RankedSection {
    std::string id;
    double confidence = 0;
};

/// What was made of one part, and the words that decided it.
struct ClassifiedPart {
    int part = 0;  ///< 1, 2, ...; 0 for a motion without parts
    Stem stem = Stem::belief;
    std::string verb;        ///< the verb that decided, in the form of the lexicon ("instruct"); may be empty
    std::string addressee;   ///< the body's name in the lexicon ("GPC England"); empty when there is none
    bool from_lead = false;  ///< the verb stands in the lead text, the part only continues it
    std::string because;     ///< one sentence that says which words decided
};

struct Classification {
    Stem stem = Stem::belief;             ///< the strongest of the parts
    bool makes_policy = false;            ///< a part is a mandate
    std::vector<ClassifiedPart> parts;    ///< never empty
    std::vector<RankedSection> sections;  ///< best first; empty when nothing speaks for any
    std::string section_because;  ///< one sentence: the words, the submitter's heading, or similar motions
};

}  // namespace plenum
