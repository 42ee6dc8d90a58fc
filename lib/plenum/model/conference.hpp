#pragma once

#include <plenum/base/tree.hpp>
#include <plenum/model/motion.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenum {

/// A heading of the agenda under which motions are debated.
struct Section {
    std::string id;
    std::string title;
    std::optional<int> minutes;         ///< the time it was given, when it was stated
    std::vector<std::string> keywords;  ///< words and phrases that speak for it
};

/// Where a motion stands that belongs to no section of the conference.
inline constexpr std::string_view no_section = "other";

struct Session {
    std::string start;  ///< "09:30"
    std::string end;
};

struct Day {
    std::string date;  ///< "2026-11-20"
    std::vector<Session> sessions;
};

/// What stands on the agenda and is not a motion: a report, an address, an election, a break.
struct Item {
    std::string id;
    std::string title;
    std::string kind;  ///< report | address | election | soapbox | themed-debate | break-out | break | other
    int minutes = 0;
    bool parallel = false;
    std::string at;  ///< "first", "last", a time, or empty
    std::string speaker;
    std::string invitation;
    std::string room;
    std::string audience;
};

/// What an item is called in the log: its id, or its title when it has none.
inline const std::string& called(const Item& item) {
    return item.id.empty() ? item.title : item.id;
}

/// A local medical committee, or whoever else may submit motions.
struct Committee {
    std::string name;
    std::string size;     ///< small | medium | large | empty
    std::string contact;  ///< private: never printed
    bool share_contact = false;
};

/// An officer of conference, or a member of its agenda committee, as papers name them.
struct Person {
    std::string role;  ///< "Chair of conference"; empty for a member of a committee
    std::string name;
    std::string from;  ///< their committee; may be empty
};

struct Limits {
    std::optional<int> words = 150;
    std::optional<int> parts = 5;
    std::optional<int> motions_per_committee;
};

/// conference.yaml, or the built-in profile of an LMC conference where there is none.
struct Conference {
    std::string name;
    std::optional<int> year;
    std::string nation = "UK";         ///< UK | England | Scotland | Wales | Northern Ireland
    std::string language = "english";  ///< any Snowball language
    std::string venue;
    std::string opening = "That conference";
    std::string previous;
    std::string motions = "motions";           ///< where the motions lie, relative to conference.yaml
    std::map<std::string, std::string> dates;  ///< mailout, deadline, amendments, agenda, supplement
    Limits limits;
    std::vector<Day> days;
    std::vector<Item> items;
    std::vector<Section> sections;  ///< in running order
    std::vector<Committee> committees;
    std::vector<Person> officers;          ///< as the agenda names them, in that order
    std::vector<Person> agenda_committee;  ///< likewise
    std::vector<std::string> notes;        ///< on standing orders: sentences that the agenda prints
    /// bodies, verbs, abbreviations, everyday, lead, model, standing_orders, timetable, style: as
    /// written, for the stage that understands them.
    Tree rest;
    Origin origin;
};

}  // namespace plenum
