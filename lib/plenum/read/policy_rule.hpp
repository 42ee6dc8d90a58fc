#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/policy_lapse.hpp>

namespace plenum::read {

/// `policy:` of conference.yaml:
///
///     policy:
///       lapses_after: 5 years      # unless it is adopted again; 1 to 100
///       followed_for: 3 years      # so long open resolutions are carried forward in the AC1; or: all
///       conference: UK LMC         # whose resolutions; without it, those of the conference's own name
///
/// What cannot be understood is a finding in `out`, and left out.
PolicyRule policy_rule(const Conference& conference, Diagnostics& out);

}  // namespace plenum::read
