#pragma once

#include <plenum/agenda/build.hpp>
#include <plenum/model/amendment.hpp>

#include <string>
#include <vector>

/// A conference of eight motions, a-01 to h-01, each with two parts, on which a committee decides.
namespace plenum::meeting {

Motions motions();
Conference conference();
Amendments amendments();

/// A log from its entries; it must be sound.
Decisions log_of(const std::string& entries);

/// Replayed whole, or in pieces that begin at those entries.
Standing standing(const Decisions& log, const Motions& motions, const std::vector<std::size_t>& cuts = {});

/// Proposed is one bracket, a-01 with b-01 and c-01, under Digital; d-01 and e-01 alone there, the
/// others under Funding.
Agenda agenda(const std::string& entries, Motions motions = meeting::motions());
Agenda agenda(const Standing& standing, const Motions& motions);

/// "digital: *1 a-01, 1a b-01; *2 d-01 | grey digital: ..." : all that is printed.
std::string told(const Agenda& agenda);

/// The entry that publishing this agenda writes.
std::string published(const Agenda& agenda);

}  // namespace plenum::meeting
