#pragma once

#include <cli/resolving.hpp>

#include <optional>
#include <string>

namespace plenum::cli {

/// What the conference decided, for a paper: nothing, and stderr says why, when what was read is broken and
/// nobody asked to go on. Throws Error when there is no results.yaml. `what` is not made then: "no minutes
/// were made".
std::optional<Resolving> recorded(Sitting& sitting, const Sorting& sorting, const std::string& what,
                                  Session& session);

/// What the shell is told after a paper of results.
Exit exit_after(Sitting& sitting, const Resolving& known);

}  // namespace plenum::cli
