#pragma once

#include <plenum/base/source.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plenum {

/// Where each field of a record was written, so that a finding can point at it.
struct Origin {
    SourcePtr source;                                  ///< null for a record that was not read from a text
    Span whole;                                        ///< the record itself
    std::vector<std::pair<std::string, Span>> fields;  ///< by key; the value's place

    /// The place of `field`, or of the whole record when it was not written at all.
    Span at(std::string_view field) const {
        for (const auto& [name, span] : fields) {
            if (name == field) return span;
        }
        return whole;
    }
};

/// One of the parts (i) (ii) (iii), each voted on separately.
struct Part {
    std::string text;
    Span span;
};

/// A motion as its committee submitted it.
struct Motion {
    std::string id;       ///< stable; empty in a draft that has none yet
    std::string from;     ///< the committee; may be empty in a draft
    std::string section;  ///< the heading the submitter suggests, as written; mostly empty
    std::string title;
    std::string text;         ///< the whole, or the lead that its parts continue
    std::vector<Part> parts;  ///< none, or two and more; a single one is allowed
    std::string proposer;
    std::string seconder;
    std::string submitted;   ///< as written
    std::string notes;       ///< private: in no paper, export or archive
    std::string contact;     ///< private likewise
    std::string split_from;  ///< the id of the motion that the committee split, of which this is a half
    Origin origin;
};

using Motions = std::vector<Motion>;

/// What a person calls the motion: its id, or where a draft without one stands ("a.yaml:3").
std::string label(const Motion& motion);

/// Lead and parts as one text, a blank between them; what similarity and sections read.
std::string whole_text(const Motion& motion);

}  // namespace plenum
