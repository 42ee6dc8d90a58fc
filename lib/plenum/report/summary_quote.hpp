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

/// Of what stands for debate in the section, the shortest that asks for something; with none that does, the
/// shortest. Nothing when that has more than `longest` characters: a motion that is cut short may say another
/// thing.
std::optional<Quote> quote(const Agenda& agenda, const AgendaSection& section,
                           const std::vector<Classification>& classifications, std::size_t longest);

}  // namespace plenum::report
