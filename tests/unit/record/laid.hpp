#pragma once

#include <plenum/model/proceedings.hpp>
#include <plenum/model/standing_orders.hpp>

#include <string>

/// Results laid over the agenda of the small meeting.
namespace plenum::laid {

/// Eight motions, a-01 to h-01, with two parts each; see agenda/meeting.hpp. `results` are entries of
/// results.yaml, which must be sound by themselves.
Proceedings lay(const std::string& decisions, const std::string& results, const StandingOrders& orders = {});

/// "a-01 carried+lost by vote; b-01 carried by lead": those of which something is known.
std::string told(const Proceedings& proceedings);

/// The rules of what was found, in order, with blanks between.
std::string rules(const Proceedings& proceedings);

}  // namespace plenum::laid
