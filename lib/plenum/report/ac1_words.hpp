#pragma once

#include <plenum/model/ac1.hpp>

#include <string>
#include <string_view>
#include <vector>

/// What papers say of actions on resolutions.
namespace plenum::report {

/// "in progress".
std::string in_words(ActionStatus status);

/// "12 Jan 2027"; what is not a date comes back as it was written.
std::string short_date(std::string_view iso);

/// Entries as lines, each "12 Jan 2027: raised with NHS England"; those that were answers, or those that were
/// not.
std::string lines_of(const std::vector<ActionEntry>& entries, bool responses);

/// Lead and part as they read together, "That conference, in respect of records: (ii) instructs ...".
std::string resolved_text(const Ac1Row& row);

/// "41 resolutions and 3 references; 20 are still open, and 2 of them overdue. ..."
std::string sum_in_words(const Ac1& report);

}  // namespace plenum::report
