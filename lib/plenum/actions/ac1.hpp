#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/ac1.hpp>
#include <plenum/model/policy.hpp>

#include <string>
#include <vector>

/// What is done about resolutions, followed from year to year.
namespace plenum::actions {

/// What a report is made of.
struct Year {
    Resolutions resolutions;
    Actions actions;
    Suggestions suggestions;     ///< by id, as resolution_id() makes it
    std::vector<Ac1Row> before;  ///< what earlier conferences left open
};

/// The report as it stands on that day, "2027-01-12". Belief-only parts without an action need none, others
/// are not started; with entries and no status they are in progress. An action on a whole motion is that of
/// all its carried parts which have none of their own.
///
/// An action about an open resolution of an earlier conference goes on with what was done: its entries come
/// behind the earlier ones, and whatever else it says counts from now on.
///
/// Actions about what was not carried, is not there, or has one already are errors in `out`.
Ac1 ac1(const Year& year, const std::string& today, Diagnostics& out);

/// Rows of last year's report that are still open, for the next one: ids begin with the year, "2025/".
std::vector<Ac1Row> still_open(const Ac1& last);

/// Resolutions of an archive whose action is still open, but for those that are no longer policy: of
/// conferences before that year which go by the same name, the words "of", "annual" and plurals apart. Years
/// of `known` rows are left out: there the archive says less.
std::vector<Ac1Row> still_open(const Archive& archive, const std::string& conference, std::optional<int> year,
                               const std::vector<Ac1Row>& known);

}  // namespace plenum::actions
