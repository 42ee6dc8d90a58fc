#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/resolved.hpp>

#include <functional>
#include <map>
#include <string>

/// A resolution as it is printed.
namespace plenum::report {

/// The number in print of each motion, by id; of a motion that is not taken, too.
std::map<std::string, std::string> numbers_by_id(const Agenda& agenda);

/// Which parts of a motion are wanted.
using Wanted = bool (*)(Outcome);

/// The motion with those of its parts that are wanted, their numbers kept; the notes say how it was carried,
/// what amended it, what became of the other parts, and for whom it stands.
doc::Block resolved_block(const Resolved& resolved, const std::map<std::string, std::string>& numbers,
                          Wanted wanted);

}  // namespace plenum::report
