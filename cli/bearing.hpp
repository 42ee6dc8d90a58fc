#pragma once

#include <cli/inputs.hpp>
#include <cli/sorting.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/bearing.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/lexicon.hpp>
#include <plenum/model/standing.hpp>
#include <plenum/model/status.hpp>
#include <plenum/model/vocabulary.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace plenum::cli {

/// What the archive at `place` says of motions: the one row of calls that policy check, validate, agenda,
/// letters and status share. `classified` belongs to the motions. Findings about the archive go to `found`.
Bearings bearings(const std::string& place, const Motions& motions, const Conference& conference,
                  const std::vector<Classification>& classified, const Lexicon& lexicon,
                  const Vocabulary& vocabulary, Diagnostics& found);

/// The same for a conference that was prepared: nothing without an archive. What is wrong with the archive
/// was said when it was read.
Bearings bearings(const Inputs& inputs, const Prepared& prepared,
                  const std::vector<Classification>& classified);

/// The references that an agenda prints beside its motions: of an A what makes it one, of others what is sure
/// enough to be in print.
std::map<std::size_t, std::string> references(const Bearings& bearings, const Agenda& agenda);

/// Proposals for A: motions of which nobody has decided yet and that past policy asks for, surest first.
std::vector<open::Policy> proposals(const Bearings& bearings, const Agenda& agenda, const Standing& standing);

/// Where the archive lies that goes with what was read, as archive_place() says: beside the motions, or from
/// the working directory upwards. Empty when there is none and none was asked for.
std::string archive_beside(const Inputs& inputs, const Reading& reading);

}  // namespace plenum::cli
