#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/proceedings.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace plenum::record {

/// Something that is still to be put to conference.
struct Step {
    enum class Kind : std::uint8_t {
        all,        ///< what is marked A or AR, in one go
        amendment,  ///< before its motion
        motion,     ///< a lead, or a motion alone; or one that was chosen by ballot
        item,       ///< a themed debate, to be scored
        ballot,     ///< which motions were chosen of those that are grey or in Part 2
    };

    Kind kind = Kind::motion;
    Treatment as = Treatment::debate;        ///< of all: A or AR
    std::size_t motion = 0;                  ///< index; of an amendment its motion
    std::size_t amendment = 0;               ///< index into the agenda's amendments
    const AgendaEntry* entry = nullptr;      ///< null of all and of a ballot
    const AgendaSection* section = nullptr;  ///< null where it stands under none
    friend bool operator==(const Step&, const Step&) = default;
};

/// What is left, in the order in which it is taken: what is accepted in one go, the sections, the ballot
/// where there is something to choose from and nothing is chosen yet, chosen motions, what came late, what is
/// grey. Part 2 is not put. Points into the agenda.
std::vector<Step> left(const Agenda& agenda, const Proceedings& proceedings);

}  // namespace plenum::record
