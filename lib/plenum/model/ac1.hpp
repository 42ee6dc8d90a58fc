#pragma once

#include <plenum/model/action.hpp>
#include <plenum/model/resolved.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenum {

/// Who is likely to be responsible for a resolution, by its id: whom its words speak to.
using Suggestions = std::map<std::string, std::string, std::less<>>;

/// A row of the AC1: a part that was carried, or taken as a reference, and what is done about it.
struct Ac1Row {
    enum class Group : std::uint8_t {
        overdue,
        carried_forward,  ///< of an earlier conference, and still open when its last report was made
        this_year,
        reference,
    };

    std::string id;       ///< as actions.yaml names it: "aldermoor-07.1", "2025/aldermoor-07.1"
    std::string number;   ///< as printed: "12", "12 (ii)"; of an earlier conference "2025/12 (ii)"
    std::string section;  ///< its title
    std::string from;
    std::string lead;  ///< the text that the part continues; may be empty
    std::string text;  ///< as resolved
    Outcome outcome = Outcome::carried;
    std::optional<Stem> stem;             ///< not known of what only an archive tells
    std::vector<std::string> amended_by;  ///< "12(i)": amendments in its text
    std::string conference;               ///< an earlier one that resolved it; empty: this one
    std::optional<int> year;              ///< of that earlier one
    Action action;
    std::string suggested;                ///< who may be responsible, when nobody is named; may be empty
    bool overdue = false;                 ///< due before today, and open
    std::optional<std::size_t> recorded;  ///< the entry of the actions that says so, by index
    Origin origin;                        ///< of that entry, in whichever year's file
    Group group = Group::this_year;
};

/// The report of action on the resolutions of a conference: every part that was carried exactly once, and
/// what earlier conferences left open. What is overdue comes first.
struct Ac1 {
    std::string conference;
    std::optional<int> year;
    std::string today;  ///< the day it stands at, "2027-01-12"
    std::vector<Ac1Row> rows;

    /// What is open and too old to be in it.
    struct LeftOut {
        std::size_t rows = 0;
        int before = 0;  ///< of conferences before that year
    };
    LeftOut left_out = {};
};

/// The name of the conference with its year; may be empty.
std::string conference_name(const Ac1& report);

/// How many rows there are of a kind.
struct Ac1Count {
    std::string name;
    std::size_t open = 0;
    std::size_t closed = 0;
};

/// What two ways to write a name have in common: capitals and blanks are the same.
std::string name_key(std::string_view name);

/// By status in the order of ActionStatus, those that occur.
std::vector<Ac1Count> by_status(const Ac1& report);

/// By who is responsible, most open ones first; capitals and blanks apart, and spelled as it is first. Nobody
/// named counts as "", and those with nothing to do do not count.
std::vector<Ac1Count> by_responsible(const Ac1& report);

std::size_t open_rows(const Ac1& report);
std::size_t overdue_rows(const Ac1& report);

/// "aldermoor-07.2": a part by its motion's id; of a motion without parts the id alone.
std::string resolution_id(const std::string& motion, int part);

/// "12 (ii)", or the id of a resolution that has no number.
const std::string& called(const Ac1Row& row);

}  // namespace plenum
