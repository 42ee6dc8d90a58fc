#pragma once

#include <plenum/composite/choose.hpp>
#include <plenum/composite/draft.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace plenum::composite {

/// What a bracket asks, laid out for choosing.
struct Gathered {
    std::vector<std::size_t> members;            ///< whose side is taken
    std::map<std::size_t, std::size_t> opposed;  ///< the others, each with a motion that it opposes
    std::vector<Ask> asks;                       ///< of all, in the order of the bracket
    std::vector<Content> contents;               ///< by ask
    std::vector<std::size_t> faults;             ///< by ask: what the rules find in it alone
    std::vector<std::string> own_faults;         ///< by ask: one that its motion has not; mostly empty
    std::vector<Candidate> candidates;           ///< those of the side that is taken, each once
};

Gathered gather(const Material& material, const Bracket& bracket, const Telling& telling, const Check& check);

}  // namespace plenum::composite
