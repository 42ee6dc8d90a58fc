#pragma once

#include <cli/deciding/sheet.hpp>
#include <cli/deciding/sitting.hpp>

#include <vector>

namespace plenum::cli {

/// Everything that `plenum decide` was told.
struct Asking {
    const Act* act = nullptr;        ///< null: none, or a spreadsheet
    std::vector<std::string> words;  ///< behind the act
    std::string lead;
    std::string reason;
    std::string on;
    std::string by;
    std::string from;    ///< a spreadsheet
    std::string folder;  ///< --in; empty: from the working directory upwards
    std::string conference;
    std::string format;
    bool dry_run = false;
    bool keep_going = false;

    /// Is an act or a spreadsheet named?
    bool says_something() const { return act != nullptr || !from.empty(); }
};

/// Whatever was asked, with the text that its places point into. Reads the files that are named, or standard
/// input; throws Error for one that cannot be read, and for a date that is none.
std::vector<Asked> asked(const Asking& asking, Diagnostics& out);

/// The decisions that this comes to at that sitting; what one of them makes can be named by the next.
Decisions made(const std::vector<Asked>& asked, Sitting& sitting, bool keep_going, Diagnostics& out);

}  // namespace plenum::cli
