#pragma once

#include <string>
#include <vector>

namespace plenum::cli {

/// What of last year's conference was put into a new folder.
struct CarriedOver {
    std::size_t committees = 0;
    std::size_t sections = 0;
    std::size_t past_files = 0;       ///< of the archive
    std::size_t resolutions = 0;      ///< of last year, that became part of it
    std::size_t open_actions = 0;     ///< that the AC1 of the new folder goes on with
    std::vector<std::string> drafts;  ///< files of motions that were not reached
};

/// Fills the folder, which is there and empty, out of last year's. Throws Error when that is no conference
/// folder, or something cannot be written.
CarriedOver carry_over(const std::string& last, const std::string& folder);

}  // namespace plenum::cli
