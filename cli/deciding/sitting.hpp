#pragma once

#include <cli/sorting.hpp>
#include <plenum/model/agenda.hpp>

#include <optional>
#include <vector>

namespace plenum::cli {

/// A conference with what its committee decided, sorted as far as somebody asks: reading is cheap, brackets
/// and agenda are not.
class Sitting {
public:
    /// Reads it all, and shows what is found.
    Sitting(const Sorting& sorting, Session& session) : prepared_(prepare(sorting, session)) {}

    const Prepared& prepared() const { return prepared_; }

    /// The log replayed, with the numbers that were printed.
    const Standing& standing();
    const Agenda& agenda();

    /// By motion, as submitted.
    const std::vector<Classification>& classifications();

    /// What brackets and agenda made of the decisions raises, beyond what was found on reading.
    const Diagnostics& found_in_agenda();

    /// All there is to say about what was read and decided.
    Diagnostics found();

private:
    Grouped& grouped();

    Prepared prepared_;
    std::optional<Sorted> sorted_;
    std::optional<Grouped> grouped_;
    std::optional<Agenda> agenda_;
};

}  // namespace plenum::cli
