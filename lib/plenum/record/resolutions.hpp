#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/proceedings.hpp>
#include <plenum/model/resolved.hpp>

#include <vector>

namespace plenum::record {

/// What a conference resolved, in the order of its agenda: each motion that was debated or accepted by
/// itself, with the words that conference gave it. What settles with a lead is named in its `of`; what is not
/// taken is left out. `stems` are those of these words, by motion; `sections` those of the motions as
/// submitted, for what stands under no heading.
Resolutions resolutions(const Agenda& agenda, const Proceedings& proceedings,
                        const std::vector<Classification>& stems,
                        const std::vector<Classification>& sections);

}  // namespace plenum::record
