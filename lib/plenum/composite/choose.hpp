#pragma once

#include <plenum/composite/same.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plenum::composite {

/// An ask that a draft may have, once: the asks that are the same, and what speaks for it.
struct Candidate {
    std::vector<std::size_t> asks;     ///< the best worded first
    std::vector<std::size_t> motions;  ///< sorted, each once
    double relevance = 0;              ///< what share of what it says the other motions speak of, 0 to 1
    std::size_t faults = 0;            ///< that the drafting rules find in its wording
    std::string own_fault;             ///< one that its motion has not where it stands; mostly empty
    std::size_t words = 0;
    std::string name;    ///< what its wording is called: "aldermoor-07.1"
    bool odd = false;    ///< nothing that its motion asks is spoken of by the others
    bool local = false;  ///< a view that speaks of its committee's own area
};

/// What a draft may hold beside its lead text.
struct Room {
    std::optional<std::size_t> words;
    std::optional<std::size_t> parts;
};

struct Chosen {
    std::vector<std::size_t> candidates;  ///< in the order of the draft
    std::vector<std::string> because;     ///< for every candidate why it is left out, a sentence; else empty
};

/// Takes candidates as long as there is room, one after the other the one for which most speaks: that several
/// motions ask it, that it stands for one not yet in the draft, that the others speak of it, that it asks
/// something of somebody, that it is short and well worded.
Chosen choose(const std::vector<Candidate>& candidates, const std::vector<Ask>& asks,
              const std::vector<Content>& contents, const Room& room);

}  // namespace plenum::composite
