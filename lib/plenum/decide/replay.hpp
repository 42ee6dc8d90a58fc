#pragma once

#include <plenum/model/amendment.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/decision.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/standing.hpp>

#include <cstddef>
#include <span>
#include <vector>

/// The committee's acts over what Plenum proposes.
namespace plenum::decide {

/// Goes on from `before` with more of the log. To replay a log in pieces gives the same as to
/// replay it whole. `motions` are those that split_up() left.
///
/// A motion is of the bracket that named it last; the others of a bracket that it was taken out of
/// stay together, and the last of them stands alone. A composite brackets what it is made of. An act
/// that names a motion which was split holds for all its halves. `undo` counts from the first entry of the
/// whole log, those that could not be read included; what is undone is as if it had never been
/// written, and raises no finding.
///
/// What a `publish` wrote down settles brackets, sections, running order and numbers as they stood in
/// print, until a later act changes them; numbers stay.
///
/// A fault in an act (a motion that does not exist, one named twice, a lead that is not in its
/// bracket, a star for a motion alone, an unknown section, words that do not stand in a motion, an undo
/// of what is not there) is a finding with its place, in `found`; what is sound in the act and all the
/// other acts are replayed.
Standing replay(Standing before, std::span<const Decision> more, const Motions& motions,
                const Conference& conference, const Amendments& amendments = {});

/// The brackets that a log decides of, with nothing proposed, as labels to learn from: for each
/// the motions that stand together, by index, the lead first.
std::vector<std::vector<std::size_t>> decided_brackets(const Decisions& log, const Motions& motions);

}  // namespace plenum::decide
