#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/standing_orders.hpp>

#include <optional>

/// How long things take, in minutes.
namespace plenum::fit {

/// How long conference sits; nothing when no day has a session.
std::optional<int> sitting(const Conference& conference);

/// What items take of that: all that are not beside the debate. A break counts only where its time falls into
/// a session, and any item that stands at a time outside of all sessions takes nothing.
int taken_by_items(const Conference& conference);

/// A debate is mover, speakers, reply, and a vote for each part of its lead or for the whole; an amendment
/// that is put adds a mover, a speaker and a vote.
int debate(const StandingOrders& orders, int votes, int amendments);

/// Votes and amendments of a debate that this entry is.
int votes(const Agenda& agenda, const AgendaEntry& entry);
int amendments(const AgendaEntry& entry);

}  // namespace plenum::fit
