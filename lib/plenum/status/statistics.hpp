#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/statistics.hpp>

#include <vector>

namespace plenum::status {

/// Counts what was submitted and where it stands on the agenda. `classified` are those of the motions that
/// were submitted, in their order. A motion counts under the section in which it is printed, and one that is
/// not printed under the likeliest; its treatment is that of the debate it belongs to.
Statistics statistics(const Agenda& agenda, const std::vector<Classification>& classified);

}  // namespace plenum::status
