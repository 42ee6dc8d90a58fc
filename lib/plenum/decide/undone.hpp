#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/decision.hpp>

#include <optional>
#include <vector>

namespace plenum::decide {

/// Which entries of a log count, and what is wrong with those that undo others.
struct Undone {
    std::vector<bool> counts;
    std::vector<std::optional<Diagnostic>> faults;  ///< by entry
};

/// An entry that a later one undoes does not count, unless that one is undone in its turn. To undo
/// an entry that is not above, or one that is undone already, is a fault.
Undone undone(const Decisions& log);

}  // namespace plenum::decide
