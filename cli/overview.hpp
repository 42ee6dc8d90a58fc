#pragma once

#include <cli/sorting.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/fit.hpp>
#include <plenum/model/statistics.hpp>
#include <plenum/model/status.hpp>

#include <string>
#include <vector>

namespace plenum::cli {

/// The conference with everything counted: what fit, status and stats show.
struct Overview {
    Prepared prepared;
    Sorted sorted;
    Grouped grouped;
    Agenda agenda;
    Statistics counts;
    Fit fit;

    /// Something was lost in reading, and nobody asked to go on with the rest; stderr says so.
    bool refused = false;
};

/// Reads, sorts and counts, and shows the findings. `what` is not made of broken input: "no figures were
/// made".
Overview overview(const Sorting& sorting, const std::string& what, Session& session);

/// Where it stands on that day.
Status status_of(const Overview& overview, const std::string& today);

/// What to do next, with commands that there are.
std::vector<Step> steps_of(const Status& status, const Conference& conference);

}  // namespace plenum::cli
