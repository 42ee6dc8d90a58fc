#pragma once

#include <cli/overview.hpp>
#include <cli/resolving.hpp>

#include <memory>
#include <string>

namespace plenum::cli {

/// The conference before, as its folder has it: its agenda, and what was decided on it.
struct LastYear {
    Overview known;
    Resolving decided;
};

/// Reads and sorts the conference of that folder without a word: what is wrong with last year's files was
/// last year's to mend. Null when the folder holds no conference.
std::unique_ptr<LastYear> last_year(const std::string& folder);

/// The folder that `previous:` of that conference names, if it is there; else empty.
std::string previous_folder(const Reading& reading);

}  // namespace plenum::cli
