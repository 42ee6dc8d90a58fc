#pragma once

#include <cli/overview.hpp>
#include <cli/resolving.hpp>
#include <plenum/model/ac1.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace plenum::cli {

/// The AC1 of a conference folder, and what it is made of.
struct ActionReport {
    bool recorded = false;  ///< there is a results.yaml
    Resolutions resolutions;
    Actions actions;
    Ac1 report;
    Diagnostics found;    ///< what is wrong with actions.yaml, this year's and those before; not shown yet
    std::string missing;  ///< last year's folder that conference.yaml names and that is not there
};

/// Where the actions of a conference folder are.
std::string actions_path(const std::string& folder);

/// Makes the report that stands on that day, "2027-01-12".
///
/// What earlier conferences left open comes from the folder `previous`, or the one that conference.yaml
/// names: out of the report that its own results and actions make, what it carried forward itself included;
/// or, where it has no results, out of its archive. The archive of this conference is looked at last. Throws
/// Error when `previous` is no conference folder.
ActionReport action_report(const Prepared& prepared, const Resolving& known, const std::string& previous,
                           const std::string& today);

/// The same for a paper; nothing while there are no results. What is wrong with the actions goes to `found`.
std::optional<ActionReport> action_report(const Overview& overview, const std::string& today,
                                          Diagnostics& found);

/// The report as it is printed: without what is old and open, by the rule of the conference on how many years
/// that is followed, or by what was asked for ("5", "all"). What is wrong with the rule goes to `found`;
/// throws Error when nobody can make out what was asked.
Ac1 followed_up(Ac1 report, const Conference& conference, const std::string& asked, Diagnostics& found);

/// What papers of actions are made of.
inline constexpr std::string_view from_actions =
    "conference motions amendments decisions policy style results actions";

}  // namespace plenum::cli
