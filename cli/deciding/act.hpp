#pragma once

#include <cli/naming.hpp>
#include <plenum/base/diagnostic.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/decision.hpp>

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plenum::cli {

/// What a person said of one decision, on the command line or in a row of a spreadsheet.
struct Said {
    SourcePtr source;          ///< what the places point into: the words typed, or the spreadsheet
    Span whole;                ///< all of it
    std::vector<Named> words;  ///< behind the name of the act, each with its place
    Named lead;                ///< of a bracket; mostly empty
    SourcePtr file;            ///< entries to be taken over, for an act that asks for them
};

/// What the acts know when a decision is made of words.
struct Table {
    const Naming& naming;
    const Standing& standing;                       ///< of the log so far
    const Motions& motions;                         ///< as submitted, splits made
    std::function<std::optional<Agenda>()> agenda;  ///< the agenda as it stands; nothing when it has errors
};

/// The acts of the committee are grouped by what they are about.
inline constexpr std::array<std::string_view, 4> act_groups{
    "What is debated together",
    "Where and when",
    "What becomes of it",
    "The log",
};

/// An act of the committee: a subcommand of `decide`, and a word in a spreadsheet of decisions.
struct Act {
    std::string_view name;      ///< "order-in"
    std::string_view group;     ///< one of act_groups
    std::string_view takes;     ///< "SECTION MOTION..."
    std::string_view summary;   ///< one line, no full stop
    std::string_view words;     ///< what its words are, for its own help
    std::string_view examples;  ///< for its own help
    std::string_view row;  ///< which columns of a spreadsheet give its words, in their order; empty: none

    /// Makes decisions of what was said, mostly one; none, with errors in `out`, when it cannot be.
    Decisions (*make)(const Said& said, const Table& table, Diagnostics& out);
};

namespace acts {
/// Every act, in the order of their file names in cli/acts/.
std::span<const Act* const> all();
}  // namespace acts

}  // namespace plenum::cli
