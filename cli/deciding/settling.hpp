#pragma once

#include <cli/deciding/asking.hpp>
#include <cli/deciding/sitting.hpp>

#include <memory>

namespace plenum::cli {

/// What asking for decisions came to, before anything is written.
struct Settling {
    Decisions more;                  ///< to be added to the log
    Diagnostics found;               ///< what is wrong with what was asked, and what it would break
    SourcePtr sheet;                 ///< the spreadsheet that was asked with; null without
    bool refused = false;            ///< nothing may be written
    std::unique_ptr<Sitting> after;  ///< the conference as it would then stand; null when refused early
};

/// Makes the decisions and replays them after the log. An error in what was asked refuses it; what was wrong
/// before does not. With --keep-going faulty rows of a spreadsheet are left out, and what a decision breaks
/// elsewhere does not stop it.
Settling settle(const Asking& asking, std::vector<Asked> asked, Diagnostics wrong, Sitting& before,
                const Sorting& sorting, Session& session);

}  // namespace plenum::cli
