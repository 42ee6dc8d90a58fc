#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/register.hpp>
#include <plenum/model/statistics.hpp>

namespace plenum::report {

/// The register as tables: motions, brackets, amendments and riders, decisions, and charts of the motions by
/// section, stem and committee. What there is none of has no table. Made for a spreadsheet, where each is a
/// sheet.
doc::Document register_of(const Register& kept, const Agenda& agenda, const Statistics& counts);

}  // namespace plenum::report
