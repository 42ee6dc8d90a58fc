#pragma once

#include <plenum/model/conference.hpp>
#include <plenum/read/fields.hpp>

#include <string>
#include <vector>

/// Who is named in front of the agenda, and what it says of standing orders.
namespace plenum::read {

/// `officers:` each with a role and a name; "Dr A Name" alone is a name.
std::vector<Person> officers(const Fields& conference);

/// `agenda_committee:` each with a name and a committee.
std::vector<Person> agenda_committee(const Fields& conference);

/// `notes:` a sentence each.
std::vector<std::string> notes(const Fields& conference);

}  // namespace plenum::read
