#pragma once

#include <cli/sorting.hpp>
#include <plenum/model/state.hpp>

#include <string>

namespace plenum::cli {

/// The agenda as it stood.
struct Earlier {
    State state;
    Diagnostics found;  ///< about the files it was made of, where they are not today's
};

/// The earlier agenda that `since` names: a JSON of `agenda`, a copy of decisions.yaml, or a git revision of
/// the conference folder, with the motions, amendments and the conference.yaml that it had then. Empty: the
/// last agenda or supplement that the log publishes, or the one before when the log ends with a
/// supplement, for then that supplement is what is asked for.
///
/// `now` is what stands today. Throws Error when there is no such state, or nothing was published.
Earlier earlier(const std::string& since, const Sorting& sorting, const Prepared& now);

/// Numbers of the earlier agenda that no log has published hold all the same: they are what its readers
/// have in hand. Adds them to what stands, as if they had been published at the end of its log.
void keep_numbers(Standing& standing, const State& state, const Motions& motions);

}  // namespace plenum::cli
