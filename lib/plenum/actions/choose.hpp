#pragma once

#include <plenum/model/ac1.hpp>

#include <string>
#include <vector>

namespace plenum::actions {

/// Which rows of a report are wanted; nothing set: all.
struct Wanted {
    std::string who;  ///< responsible, or suggested while nobody is named
    bool open = false;
    bool overdue = false;
};

/// The report of those rows. A name is found whole, or else in the names that hold it: "GPC England" in "GPC
/// England, digital policy lead"; or else by its words: "GPC UK chair" in "Chair of GPC UK". Capitals are the
/// same, and so is every blank.
Ac1 chosen(Ac1 report, const Wanted& wanted);

/// The name as the report spells it, for somebody who is in it under that name; else as it was asked for.
std::string spelled(const Ac1& report, const std::string& who);

/// Whoever is responsible for a row, or suggested, by name and each once.
std::vector<std::string> responsible(const Ac1& report);

}  // namespace plenum::actions
