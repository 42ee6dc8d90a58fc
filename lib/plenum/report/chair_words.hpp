#pragma once

#include <plenum/base/tree.hpp>
#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/standing_orders.hpp>
#include <plenum/report/agenda_names.hpp>
#include <plenum/report/prose.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What the chair says, in the phrases of data/chair.yaml.
namespace plenum::report {

/// What all of the script is made of.
struct Script {
    const Agenda& agenda;
    const StandingOrders& orders;
    const Tree& prose;
    Numbers numbers;
    Facts facts;
};

/// A text below `map` of the prose, as it is written; empty when there is none.
std::string word(const Script& script, std::string_view map, std::string_view key);

/// A phrase filled in; empty when it is left out.
doc::Runs said(const Script& script, std::string_view phrase, const Facts& more = {});

/// The same as a text.
std::string said_plainly(const Script& script, std::string_view phrase, const Facts& more = {});

/// Who moves the motion: "ALDERMOOR"; of a composite who proposes it.
std::string mover(const Script& script, std::size_t motion);

/// "11a from BRACKENSHIRE, 11b from WESTERING and 11c from RAVENSMOOR".
std::string named(const Script& script, const std::vector<const AgendaMotion*>& motions);

/// What is said of an amendment: NUMBER of its motion, AMENDMENT its own, WHO it is from.
Facts about(const Script& script, const AgendaMotion& motion, const AgendaAmendment& printed);

/// The parts of a motion: "parts (i) to (iii)", "part (i)".
std::string parts_of(const Motion& motion);

/// Why a motion or an amendment is not taken.
std::string why(const Script& script, Treatment treatment);

bool is_out(Treatment treatment);  ///< withdrawn, late or not in order

}  // namespace plenum::report
