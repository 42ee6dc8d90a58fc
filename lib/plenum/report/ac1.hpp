#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/ac1.hpp>
#include <plenum/model/conference.hpp>

#include <string>

namespace plenum::report {

/// The AC1 as a paper: how much there is of it, charts by status and by who is responsible, and tables: what
/// is overdue, what earlier conferences left open, this conference by section, references. `who` is whose
/// rows they are, when they are not all.
doc::Document ac1(const Ac1& report, const Conference& conference, const std::string& who = {});

/// The same as a spreadsheet: one row for each resolution with a column for everything, and the charts.
doc::Document ac1_sheet(const Ac1& report, const Conference& conference, const std::string& who = {});

/// A spreadsheet for whoever is responsible: how it stands, and empty columns for what is new. Its columns
/// are those that `plenum action --from` reads.
doc::Document ac1_form(const Ac1& report, const Conference& conference, const std::string& who);

}  // namespace plenum::report
