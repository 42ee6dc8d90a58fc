#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/statistics.hpp>

namespace plenum::report {

/// The conference in figures: what was submitted by section, committee, size of committee and stem, how large
/// the brackets are and what became of the motions, each as a bar chart.
doc::Document statistics(const Statistics& statistics, const Conference& conference);

/// One of those charts: motions by kind.
doc::Figure chart(const std::vector<Tally>& tallies, const std::string& caption, const std::string& axis);

}  // namespace plenum::report
