#pragma once

#include <plenum/model/state.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plenum {

/// A motion as a supplementary agenda calls it.
struct Called {
    std::string number;  ///< as printed; empty for one without
    std::string id;
    std::string from;
};

/// A motion, or one part of it.
struct CalledPart {
    Called motion;
    int part = 0;  ///< 1, 2, ...; 0 the whole
};

/// What can change between two agendas. Words as old as the printed supplementary agendas: a motion joins
/// a bracket, the star is moved, "to follow item 31".
namespace change {

/// It is now taken with another motion. Its number changes only when it had none in print.
struct Joined {
    Called lead;                 ///< of the bracket it is now in
    std::optional<Called> left;  ///< the lead of the bracket that it was in
};

/// It is taken out of a bracket and stands alone.
struct Parted {
    Called left;  ///< the lead of that bracket, as it was
};

/// It leads its bracket in place of another.
struct Starred {
    Called before;
    bool joined = false;         ///< it was not in that bracket before
    std::optional<Called> left;  ///< then the lead of the one it was in; none: it stood alone
};

/// A composite of the committee; it is printed in full.
struct Made {
    std::size_t motion = 0;  ///< index into the agenda's motions
    std::vector<Called> of;
    bool reworded = false;  ///< it stood on the earlier agenda in other words
};

/// A motion is to be treated otherwise.
struct Treated {
    std::optional<Treatment> before;  ///< none: it was not known
    Treatment now = Treatment::debate;
    std::vector<Called> with;  ///< the others of its bracket, which go the same way
    bool in_full = false;      ///< it was not printed before, and is now
    std::size_t motion = 0;    ///< index into the agenda's motions
};

/// A motion that came after the earlier agenda; it is printed in full.
struct Added {
    std::size_t motion = 0;      ///< index into the agenda's motions
    std::string follows;         ///< "31": to follow item 31; may be empty
    std::optional<Called> lead;  ///< of the bracket that it joins
    bool decided = true;         ///< it has a place; without that the committee has not spoken of it
};

/// A motion became several, which are printed in full.
struct Split {
    std::vector<std::size_t> into;  ///< indices into the agenda's motions
    std::vector<Called> called;     ///< the same
};

/// A motion is no longer there at all.
struct Gone {};

/// A motion stands under another heading.
struct Moved {
    std::string before;        ///< title of the section where it was; empty: it was in none
    std::vector<Called> with;  ///< the others of its bracket, which go with it
};

/// A misprint is put right.
struct Erratum {
    int part = 0;  ///< 1, 2, ...; 0 the whole
    std::string replace;
    std::string with;
};

/// A text differs, and the log does not say why; it is printed in full.
struct Reworded {
    std::size_t motion = 0;  ///< index into the agenda's motions
};

/// An amendment or a rider that was not on the earlier agenda, or is to be treated otherwise.
struct Amended {
    std::size_t amendment = 0;  ///< index into the agenda's amendments
    std::string number;         ///< "12(i)"
    Called to;
    std::optional<Treatment> before;  ///< it was there, and treated so; none: it is new
    Treatment now = Treatment::debate;
    bool reworded = false;  ///< it was there in other words
};

/// An amendment is no longer there.
struct AmendmentGone {
    std::string number;
    std::string id;
    std::string from;
    Called to;
};

/// A section has another time.
struct Retimed {
    std::optional<int> before;  ///< minutes
    std::optional<int> now;
};

/// The sections are taken in this order.
struct Order {
    std::vector<std::string> sections;  ///< ids
    std::vector<std::string> titles;
};

/// The motions of a section are taken in this order.
struct OrderIn {
    std::vector<Called> motions;  ///< leads and motions alone
};

/// What is not a motion: a report, an election.
struct ItemAdded {
    State::Business now;
};
struct ItemChanged {
    State::Business before;
    State::Business now;
};
struct ItemGone {
    State::Business before;
};

/// If one is carried, others fall; or no longer.
struct Falls {
    CalledPart carried;
    std::vector<CalledPart> falls;
    bool lifted = false;  ///< it was so, and is not any more
};

using Any =
    std::variant<Joined, Parted, Starred, Made, Treated, Added, Split, Gone, Moved, Erratum, Reworded,
                 Amended, AmendmentGone, Retimed, Order, OrderIn, ItemAdded, ItemChanged, ItemGone, Falls>;

}  // namespace change

/// The word that scripts use for a kind: "joined", "starred", "treated"; of what is no longer taken
/// "withdrawn" or "not-accepted".
std::string_view name(const change::Any& what);

/// One change, with what a reader needs to find his place.
struct Change {
    change::Any what;
    Called motion;        ///< whom it is about; empty when it is about a section or an item
    std::string section;  ///< the id of the one under which it is told; empty: about the whole paper
    std::string reason;   ///< in the committee's words; may be empty
};

/// What changed since an earlier agenda, in the order in which it is told: the whole paper first, then by
/// section in running order, and within one by number. Nothing has changed when it is empty.
using Changes = std::vector<Change>;

}  // namespace plenum
