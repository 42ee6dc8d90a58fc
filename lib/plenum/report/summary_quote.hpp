#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/classification.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plenum::report {

/// What one motion under a heading says, in its own words.
struct Quote {
    std::string number;  ///< "12", "12 (ii)"
    std::size_t motion = 0;
    std::string words;  ///< without the opening that all motions share; else whole, a part with its lead text
};

/// What may be quoted.
struct Quotable {
    const std::vector<Classification>& classifications;  ///< by motion: what asks for something
    std::vector<std::string> leaning;  ///< words, folded, by which a part leans on the one before it
    std::size_t longest = 0;           ///< in characters: a motion that is cut short may say another thing
};

/// Of what stands for debate in the section and asks for something, the shortest; nothing when none may be
/// quoted.
std::optional<Quote> quote(const Agenda& agenda, const AgendaSection& section, const Quotable& quotable);

}  // namespace plenum::report
