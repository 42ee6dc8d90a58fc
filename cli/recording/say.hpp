#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/proceedings.hpp>
#include <plenum/model/standing_orders.hpp>
#include <plenum/record/left.hpp>

#include <string>
#include <vector>

/// What a scribe is told.
namespace plenum::cli {

/// One line for a result, with what follows from it: "12 (orrest-02): carried (210 for, 43 against); 14
/// (kelderby-01) falls".
std::string told(const Result& result, const Agenda& agenda, const Proceedings& before,
                 const Proceedings& after);

/// What comes next, in a few lines: number, who, the beginning of its words, its parts, what needs two
/// thirds, what falls if it is carried.
std::vector<std::string> next_up(const record::Step& step, const Agenda& agenda,
                                 const Proceedings& proceedings, const StandingOrders& orders);

/// "12", "12(i)", "A": what the prompt asks for.
std::string number(const record::Step& step, const Agenda& agenda, const Proceedings& proceedings);

}  // namespace plenum::cli
