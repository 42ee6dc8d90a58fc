#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/policy_search.hpp>

namespace plenum::report {

/// A resolution with all its words, and small print on where it is from, what became of it and how it stands.
doc::Block policy_block(const PolicyHit& hit);

/// The small print alone: conference, number, section, outcome, and how it stands now.
doc::Runs standing_note(const PolicyHit& hit, bool with_conference);

/// What was done about it, in full: a line for each entry, the oldest first.
std::vector<doc::Runs> action_notes(const Action& action);

}  // namespace plenum::report
