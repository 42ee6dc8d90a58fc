#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/changes.hpp>

#include <string>

namespace plenum::json {

/// plenum/supplement/1: every change as an object of its own, with its "kind" first; `since` says in which
/// words the earlier agenda was named, and may be empty.
std::string supplement(const Changes& changes, const Agenda& agenda, const std::string& since);

}  // namespace plenum::json
