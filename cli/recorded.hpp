#pragma once

#include <cli/overview.hpp>
#include <cli/resolving.hpp>

#include <optional>
#include <string>

namespace plenum::cli {

/// What the conference decided, for a paper: nothing, and stderr says why, when what was read is broken and
/// nobody asked to go on. Throws Error when there is no results.yaml. `what` is not made then: "no minutes
/// were made".
std::optional<Resolving> recorded(Sitting& sitting, const Sorting& sorting, const std::string& what,
                                  Session& session);

/// The same where what earlier conferences left open is followed up: before this year's conference has met
/// nothing was decided, and no results.yaml is no fault when last year's folder is known.
std::optional<Resolving> recorded_since(Sitting& sitting, const Sorting& sorting, const std::string& previous,
                                        const std::string& what, Session& session);

/// The same for one of all papers; none was recorded where there is no results.yaml. What is wrong with it
/// goes to `found`.
Resolving recorded(const Overview& overview, Diagnostics& found);

/// What the shell is told after a paper of results.
Exit exit_after(Sitting& sitting, const Resolving& known);

}  // namespace plenum::cli
