#pragma once

#include <cli/overview.hpp>
#include <cli/paper_folder.hpp>

#include <optional>
#include <string>
#include <vector>

namespace plenum::cli {

/// What was done about a file of the folder, or, where nothing is to be written, what would be.
struct PaperRow {
    std::string file;
    plenum::papers::Fate fate = plenum::papers::Fate::current;
};
using PaperRows = std::vector<PaperRow>;

struct PaperMaking {
    const Sorting& sorting;
    bool check = false;    ///< write nothing
    bool force = false;    ///< also what somebody has written into since
    bool mailout = false;  ///< the pack for the committees instead of the others
};

/// Makes papers one after the other, and tells a terminal how far it is. Nothing when one could not be made;
/// stderr says so, and what was made before it stands.
std::optional<PaperRows> make_papers(const PaperMaking& making, const Overview& overview, PaperFolder& folder,
                                     Session& session);

}  // namespace plenum::cli
