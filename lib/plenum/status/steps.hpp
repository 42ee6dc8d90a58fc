#pragma once

#include <plenum/model/conference.hpp>
#include <plenum/model/status.hpp>

#include <vector>

namespace plenum::status {

/// What to do next, the most pressing first, each once; more than a person wants to hear at a time.
std::vector<Step> next_steps(const Status& status, const Conference& conference);

}  // namespace plenum::status
