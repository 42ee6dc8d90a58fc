#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/decision.hpp>

namespace plenum::read {

/// The committee's log, decisions.yaml. Findings go to `out`. An entry that cannot be read keeps
/// its place in the log as an unclear one, and hides none of the others; whether the motions that
/// are named exist is not asked here. A file that is empty or says only `decisions:` is a log
/// without an entry.
Decisions decisions(const SourcePtr& source, Diagnostics& out);

}  // namespace plenum::read
