#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/amendment.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/treatment.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plenum {

/// An agenda as it once stood: what must be known of it to say what changed since. It is made of an
/// Agenda, or read from the JSON of one (json/state.hpp). Motions are named by their ids, for another
/// reading may count them otherwise; what is private is not in it.
struct State {
    struct Motion {
        std::string id;
        std::string from;
        std::string number;   ///< as printed; empty for one that had none
        std::string section;  ///< its id; empty for one that is chosen, late or not taken
        Treatment treatment = Treatment::debate;
        std::string text;
        std::vector<std::string> parts;
        std::vector<std::string> of = {};  ///< of a composite the ids of its sources
    };
    /// Motions taken together, or one alone: indices into `motions`, the lead first.
    using Debate = std::vector<std::size_t>;
    struct Section {
        std::string id;
        std::string title;
        std::optional<int> minutes;
    };
    struct Business {
        std::string number;  ///< empty for an item that takes none
        std::string
            section;  ///< the id of the one in which it stands; empty: before the first or after the last
        plenum::Item item;
        bool brief = false;  ///< it comes from a JSON, which knows neither speaker, room nor audience
    };
    struct Amended {
        std::string number;  ///< "12(i)"
        Treatment treatment = Treatment::debate;
        Amendment amendment;
    };
    /// "aldermoor-07", or one part of it: "aldermoor-07.1".
    struct Falls {
        std::string carried;
        std::vector<std::string> falls;
        friend bool operator==(const Falls&, const Falls&) = default;
    };

    /// A misprint that was put right already.
    struct Erratum {
        std::string motion;  ///< "aldermoor-07", "aldermoor-07.1"
        std::string replace;
        std::string with;
        friend bool operator==(const Erratum&, const Erratum&) = default;
    };

    std::vector<Motion> motions;      ///< each once, in the order of the paper; those not taken at the end
    std::vector<Debate> debates;      ///< in the order of the paper; what is not taken is in none
    std::vector<Section> sections;    ///< those with debates, in running order
    std::vector<Business> items;      ///< in the order of the paper
    std::vector<Amended> amendments;  ///< in the order of the paper
    std::vector<Falls> falls;
    std::vector<Erratum> errata;  ///< in the order they were decided; of a JSON that has none, none
    std::string published_on;     ///< "2026-10-09"; may be empty
    bool draft = true;            ///< it was never published
};

/// What must be known of an agenda to compare a later one with it. Motions that came after it was printed
/// are left out: they wait for a supplementary agenda.
State state(const Agenda& agenda);

/// "aldermoor-07.1", or without a part "aldermoor-07".
std::string name(const PartOf& part, const Motions& motions);

}  // namespace plenum
