#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/policy_lapse.hpp>

namespace plenum::report {

/// What lapses this year unless it is adopted again, as a paper to vote on: a table to tick, every resolution
/// with what was done about it and what is suggested, and the commands that write the vote down.
doc::Document policy_lapse(const Lapsing& lapsing, const Archive& archive, const Conference& conference);

}  // namespace plenum::report
