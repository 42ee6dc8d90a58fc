#pragma once

#include <plenum/model/motion.hpp>
#include <plenum/model/treatment.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plenum {

/// A word of the log as it was written, mostly an id, and where it stands.
struct Named {
    std::string id;  ///< empty: not written
    Span at;
};

/// A motion, or one part of it: "orrest-07", "orrest-07.2".
struct NamedPart {
    Named motion;
    int part = 0;  ///< 1, 2, ...; 0 the whole
};

/// The acts of the committee, as decisions.yaml writes them. Nothing here says that the motions
/// exist: that is known when the log is replayed.
namespace act {

/// These motions stand in one bracket and no others.
struct Bracket {
    std::vector<Named> members;  ///< two and more; the first leads unless `lead` says otherwise
    Named lead;
};

/// The motion stands alone.
struct Unbracket {
    std::vector<Named> motions;
};

/// The motion leads its bracket.
struct Star {
    Named motion;
};

/// Each motion goes under the section named with it.
struct Section {
    struct Place {
        Named motion;
        Named section;
    };
    std::vector<Place> places;
};

struct Treat {
    std::vector<Named> motions;  ///< or amendments
    Treatment as = Treatment::debate;
};

/// A motion that the committee drafted out of those of a bracket.
struct Composite {
    Motion motion;                                ///< its own id, text and parts
    std::vector<Named> of;                        ///< the motions it stands for
    Named proposed_by;                            ///< a committee
    std::vector<std::vector<NamedPart>> sources;  ///< for each of its parts; may be empty
};

/// The sections in running order.
struct Order {
    std::vector<Named> sections;
};

/// The motions of a section in running order.
struct OrderIn {
    struct Running {
        Named section;
        std::vector<Named> motions;
    };
    std::vector<Running> sections;
};

/// The time that a section is given.
struct Minutes {
    struct Time {
        Named section;
        int minutes = 0;
    };
    std::vector<Time> times;
};

/// What is not put to the vote when another is carried.
struct IfCarried {
    NamedPart carried;
    std::vector<NamedPart> falls;
};

/// A misprint in a motion.
struct Erratum {
    NamedPart motion;
    Named replace;  ///< the words as printed
    Named with;     ///< may be no words at all
};

/// A motion becomes several: orrest-03a, orrest-03b, each with some of its parts.
struct Split {
    Named motion;
    std::vector<std::vector<int>> parts;  ///< 1, 2, ... of the motion
};

/// A paper goes out. What was printed is written down with it, so that nothing that stands in it moves by
/// itself, whatever a later Plenum would propose:
///     - publish: agenda
///       numbers:
///         contract:
///           - {12: aldermoor-07, 12a: orrest-07}
///           - {13: kelderby-01}
///       unnumbered: [southfold-10]
struct Publish {
    enum class Paper : std::uint8_t { agenda, supplement };
    struct Line {
        Named number;  ///< "12", "12a"
        Named id;      ///< of a motion, a composite or an item
    };
    using Debate = std::vector<Line>;  ///< what is taken together, the lead first
    struct Under {
        Named section;
        std::vector<Debate> debates;
    };

    Paper paper = Paper::agenda;
    std::vector<Under> numbers;     ///< in running order; empty when nothing was written down
    std::vector<Named> unnumbered;  ///< motions that were known and got no number: not accepted, withdrawn
};

/// An earlier entry of the log no longer counts; to undo an undo makes it count again.
struct Undo {
    int entry = 0;  ///< from 1
};

/// An entry that could not be read. It takes its number all the same, so that `undo` counts right.
struct Unclear {};

using Any = std::variant<Unclear, Bracket, Unbracket, Star, Section, Treat, Composite, Order, OrderIn,
                         Minutes, IfCarried, Erratum, Split, Publish, Undo>;

}  // namespace act

/// The key by which decisions.yaml calls the act: "bracket", "order_in"; empty for an unclear one.
std::string_view name(const act::Any& act);

/// One act of the committee: an entry of decisions.yaml.
struct Decision {
    act::Any act;
    std::string reason;
    std::string on;  ///< "2026-09-12", or a date and time
    std::string by;
    Origin origin;  ///< the place of the entry and of each field by its key
};

/// The log in order: the entry that a person counts as the fourth is the one at index 3.
using Decisions = std::vector<Decision>;

/// What papers say of a decision.
struct Decided {
    std::size_t entry = 0;  ///< of the log, from 1
    std::string reason;
    std::string on;
    std::string by;
};

Decided decided(const Decisions& log, std::size_t index);

}  // namespace plenum
