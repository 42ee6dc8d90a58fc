#pragma once

#include <plenum/agenda/build.hpp>
#include <plenum/model/agenda.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace plenum::agenda {

/// The part of the paper in which a debate stands.
enum class Part : std::uint8_t { sections, chosen, grey, part2, late };

/// What is taken together, with what decides its place.
struct Debate {
    AgendaEntry entry;
    Part part = Part::sections;
    std::string section;    ///< of the conference, or no_section
    std::size_t first = 0;  ///< the lead's place as submitted
    bool makes_policy = false;
};

struct Debates {
    std::vector<Debate> debates;
    std::vector<NotTaken> not_taken;  ///< in the order submitted
};

/// Every motion and composite once: brackets with composites at their head, motions alone, and what is
/// not taken. See build() for how treatments count.
Debates debates(const Material& material);

}  // namespace plenum::agenda
