#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/letters.hpp>
#include <plenum/model/motion.hpp>

#include <vector>

/// A page for each committee on its motions. A committee is known by its name, however capitals and the
/// kind of apostrophe are written; a motion without one is in no letter.
namespace plenum::letters {

/// What was understood of the motions: `classifications`, `already` (the past resolutions that ask
/// the same; may be empty) belong to them by index, `findings` name them by their labels.
Letters receipts(const Motions& motions, const Conference& conference,
                 const std::vector<Classification>& classifications, const Diagnostics& findings,
                 const std::vector<std::vector<Already>>& already);

/// What became of the motions on that agenda.
///
/// The contact of another committee is in a letter only when both committees stand in conference.yaml
/// with `share_contact: yes` and have motions in one bracket for which they might speak to each other. A
/// committee that is listed twice shares its contact only when every entry says so.
Letters fates(const Agenda& agenda);

/// The same for when conference has met: without contacts, and with the amendments of each committee, so that
/// one that only moved amendments has a letter too.
Letters results(const Agenda& agenda);

}  // namespace plenum::letters
