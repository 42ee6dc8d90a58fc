#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/changes.hpp>
#include <plenum/model/state.hpp>

#include <string>

namespace plenum::report {

/// The supplementary agenda: the changes to what is printed by section, composites in full; amendments and
/// riders with the change marked; late motions in full; errata; what is withdrawn or not accepted. `since`
/// is how the earlier agenda was named, "v1"; empty when it is the one that was published.
doc::Document supplement(const Changes& changes, const Agenda& agenda, const State& before,
                         const std::string& since);

}  // namespace plenum::report
