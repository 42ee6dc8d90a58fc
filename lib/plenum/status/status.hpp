#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/bracket.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/fit.hpp>
#include <plenum/model/standing.hpp>
#include <plenum/model/statistics.hpp>
#include <plenum/model/status.hpp>

#include <string_view>
#include <vector>

namespace plenum::status {

/// All that is known when the agenda stands.
struct Known {
    const Agenda& agenda;
    const std::vector<Classification>& classified;
    const Grouping& grouping;
    const Standing& standing;
    const Statistics& counts;
    const Fit& fit;
};

/// Where the conference stands on `today` ("2026-09-12", or with a time behind a T).
Status status(const Known& known, std::string_view today);

/// Where in its year a conference with these dates is on that day. Without a time `today` ends where its date
/// does: a deadline at noon has passed the day after.
Stage stage(const Conference& conference, std::string_view today);

/// Its dates in their order in time, with the first day of conference, as seen from that day.
std::vector<Status::Date> dates(const Conference& conference, std::string_view today);

/// Did that moment pass? As for stage().
bool has_passed(std::string_view moment, std::string_view today);

}  // namespace plenum::status
