#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/letters.hpp>

#include <string>

namespace plenum::json {

/// plenum/letters/1, "as": "receipt". Contacts are in no JSON.
std::string receipts(const Letters& letters, const Motions& motions, const Conference& conference);

/// plenum/letters/1, "as": "fate". Contacts are in no JSON.
std::string fates(const Letters& letters, const Agenda& agenda);

}  // namespace plenum::json
