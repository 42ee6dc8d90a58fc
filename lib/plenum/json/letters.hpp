#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/letters.hpp>
#include <plenum/model/proceedings.hpp>

#include <string>

namespace plenum::json {

/// plenum/letters/1, "as": "receipt". Contacts are in no JSON.
std::string receipts(const Letters& letters, const Motions& motions, const Conference& conference);

/// plenum/letters/1, "as": "fate". Contacts are in no JSON.
std::string fates(const Letters& letters, const Agenda& agenda);

/// plenum/letters/1, "as": "result": the fate of each motion with its "result", as minutes have it, and the
/// committee's amendments.
std::string results(const Letters& letters, const Agenda& agenda, const Proceedings& proceedings);

}  // namespace plenum::json
