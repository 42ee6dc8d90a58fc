#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>

namespace plenum::report {

struct AgendaOptions {
    bool reasons = false;  ///< say below each bracket why its lead leads
};

/// The agenda as a paper: title, days and venue, how to read it, the programme of the days,
/// contents, the motions by section, totals, and an index by committee. What is private stays out.
doc::Document agenda(const Agenda& agenda, AgendaOptions options = {});

}  // namespace plenum::report
