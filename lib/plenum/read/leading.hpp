#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/leading.hpp>

namespace plenum::read {

/// `lead: {policy: 3}` of conference.yaml over the built-in weights. A criterion that is not known,
/// or a weight that is no number from 0 to 1000, is a finding in `out`, and the built-in one holds.
LeadWeights lead_weights(const Conference& conference, Diagnostics& out);

}  // namespace plenum::read
