#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/motion.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plenum {

/// A committee and what it submitted.
struct Submitter {
    std::string name;                  ///< as conference.yaml spells it, or else its first motion
    std::string size;                  ///< small | medium | large | empty
    bool known = false;                ///< it stands in conference.yaml
    std::vector<std::size_t> motions;  ///< by index, in the order they were read
};

/// The committees of conference.yaml in their order, also those that submitted nothing, and behind them the
/// others by name. Capitals and blanks at the ends do not make two of one. A motion that nobody signed is
/// nobody's. Looks at the first `submitted` motions.
std::vector<Submitter> submitters(const Conference& conference, const Motions& motions,
                                  std::size_t submitted);

/// The place of a committee among `all`, or their number.
std::size_t submitter_called(const std::vector<Submitter>& all, std::string_view name);

/// Who speaks to a motion of the agenda: its committee, or for a composite the one that proposes it; may be
/// empty.
const std::string& moved_by(const Agenda& agenda, std::size_t motion);

/// What a motion of the agenda is, a composite as strong as the strongest it is made of. `classified` are
/// those of the motions that were submitted.
Stem stem_of(const Agenda& agenda, const std::vector<Classification>& classified, std::size_t motion);

}  // namespace plenum
