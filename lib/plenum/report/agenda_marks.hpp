#pragma once

#include <plenum/model/agenda.hpp>

#include <cstddef>

namespace plenum::report {

/// Which marks occur, and how many motions there are of each kind.
struct Marks {
    bool stars = false;
    bool letters = false;
    bool parts = false;
    bool composites = false;
    bool amendments = false;
    bool riders = false;
    bool follows = false;
    std::size_t debates = 0;
    std::size_t for_debate = 0;
    std::size_t accepted = 0;
    std::size_t as_reference = 0;
    std::size_t grey = 0;
    std::size_t part2 = 0;
    std::size_t not_in_order = 0;
};

Marks marks(const Agenda& agenda);

}  // namespace plenum::report
