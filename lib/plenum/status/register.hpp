#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/bracket.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/register.hpp>

#include <vector>

namespace plenum::status {

/// The register of what is on the agenda and what is not taken; its decisions are left empty. `classified`
/// are those of the motions that were submitted, and `grouping` is what the agenda was made of.
Register register_of(const Agenda& agenda, const std::vector<Classification>& classified,
                     const Grouping& grouping);

}  // namespace plenum::status
