#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/changes.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/treatment.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plenum {

/// A resolution of a past conference that asks what a motion asks, or part of it.
struct Already {
    std::string conference;
    std::optional<int> year;
    std::string number;  ///< on that year's agenda; may be empty
    std::string id;
    double confidence = 0;  ///< that both are about the same, 0 to 1
};

/// What was understood of a motion when it came in.
struct Receipt {
    std::size_t motion = 0;  ///< index into the conference's motions
    Classification understood;
    std::vector<Diagnostic> findings;  ///< what validate says of it, gravest first
    std::vector<Already> already;      ///< best first
};

/// Where the agenda committee has put a motion, and why.
struct Placement {
    /// Where it went on in words of the committee.
    struct InComposite {
        Called composite;
        std::vector<int> parts;  ///< of the composite, 1, 2, ...; none known: it stands for the whole
    };

    std::size_t motion = 0;  ///< index into the agenda's motions
    std::string number;      ///< as printed; empty for one without
    std::string section;     ///< title of the section; may be empty
    Treatment treatment = Treatment::debate;
    std::string reason;          ///< for the treatment, in the committee's words; may be empty
    bool opens = false;          ///< it has the star: it opens its debate
    bool waits = false;          ///< it came after the agenda was printed, and nothing is decided yet
    std::vector<Called> under;   ///< the lead of its bracket, when it is another motion; one or none
    std::string lead_reason;     ///< why the lead leads; may be empty
    std::vector<Called> others;  ///< the other motions of its bracket
    std::optional<InComposite> in;
    std::vector<std::string> amendments;  ///< those to it: "12(i)"
    std::vector<Called> falls_with;       ///< if one of these is carried, it falls
    std::string split_from;               ///< the id of the motion of which it is a part
};

/// A page for one committee. Everything in it may be sent to that committee and to nobody else.
struct Letter {
    /// Whom to speak to about a common debate: both committees said that they share their contact.
    struct Contact {
        std::string committee;
        std::string contact;
    };

    std::string committee;  ///< as conference.yaml spells it, or else its first motion
    std::vector<Receipt> receipts;
    std::vector<Placement> placements;
    std::vector<Called> proposes;         ///< composites that it is asked to propose
    std::vector<std::size_t> amendments;  ///< its own, by their index into those of the agenda
    std::vector<Contact> contacts;        ///< of the committees in its brackets
};

/// By name of the committee.
using Letters = std::vector<Letter>;

}  // namespace plenum
