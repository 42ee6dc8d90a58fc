#pragma once

#include <plenum/agenda/debates.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/standing.hpp>

#include <vector>

namespace plenum::agenda {

/// Puts debates into their parts of the paper and in running order, as build() says.
void put_in_order(Agenda& agenda, std::vector<Debate> debates, const Standing& standing);

}  // namespace plenum::agenda
