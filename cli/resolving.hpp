#pragma once

#include <cli/deciding/sitting.hpp>
#include <cli/sorting.hpp>
#include <plenum/base/diagnostic.hpp>
#include <plenum/model/proceedings.hpp>
#include <plenum/model/resolved.hpp>
#include <plenum/model/sessions.hpp>

#include <string>
#include <vector>

namespace plenum::cli {

/// What a conference decided: results.yaml of its folder laid over its agenda.
struct Resolving {
    bool recorded = false;  ///< there is a results.yaml
    Proceedings proceedings;
    Resolutions resolutions;
    Sessions sessions;  ///< when it was decided
    Diagnostics found;  ///< what is wrong with results.yaml; not shown yet
};

/// Where it is.
std::string results_path(const std::string& folder);

/// What results.yaml of that folder says; none when there is none, or no folder. Findings go to `found`.
/// Throws Error when it cannot be read.
Results load_results(const std::string& folder, Diagnostics& found, bool* recorded = nullptr);

/// Lays the results of the folder over its agenda.
Resolving resolving(const Prepared& prepared, const Agenda& agenda,
                    const std::vector<Classification>& sections);
Resolving resolving(Sitting& sitting);

/// Lays those results over the agenda instead of the ones in the folder.
Resolving resolving_with(Results results, const Prepared& prepared, const Agenda& agenda,
                         const std::vector<Classification>& sections);

}  // namespace plenum::cli
