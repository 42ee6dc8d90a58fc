#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>

#include <cstddef>
#include <map>
#include <string>

namespace plenum::report {

struct AgendaOptions {
    bool reasons = false;                            ///< say below each bracket why its lead leads
    bool ballot = true;                              ///< a list to tick, for chosen motions
    std::map<std::size_t, std::string> policy = {};  ///< by motion: the resolution that asks the same already
};

/// How far a paper made of that agenda holds: "DRAFT", "With changes since ..."; empty for what was
/// published.
std::string status(const Agenda& agenda);

/// The agenda as a paper: title, days and venue, how to read it, the programme of the days,
/// contents, the motions by section, totals, and an index by committee. What is private stays out.
doc::Document agenda(const Agenda& agenda, AgendaOptions options = {});

}  // namespace plenum::report
