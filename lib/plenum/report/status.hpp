#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/status.hpp>

#include <vector>

namespace plenum::report {

/// Where the conference stands: its dates, what to do next, what still needs a decision with what to type for
/// it, who submitted, what was decided. Of a list no more than ten entries are shown, unless `all`.
doc::Document status(const Status& status, const Agenda& agenda, const std::vector<Step>& next, bool all);

/// The same in a few lines, with at most three things to do.
doc::Document status_in_short(const Status& status, const Agenda& agenda, const std::vector<Step>& next);

}  // namespace plenum::report
