#pragma once

#include <plenum/model/agenda.hpp>

#include <string>
#include <vector>

namespace plenum::cli {

/// What is otherwise on the second agenda than on the first, as sentences without a full stop, the most
/// telling first and a handful at most; none when it is the same.
std::vector<std::string> effects(const Agenda& before, const Agenda& after);

}  // namespace plenum::cli
