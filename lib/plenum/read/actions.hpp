#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/action.hpp>
#include <plenum/read/fields.hpp>

#include <optional>
#include <span>
#include <string_view>

namespace plenum::read {

/// The names that an action is made of: responsible, status, entries, next, due. Whoever reads a map that has
/// others beside them passes these to Fields::only with its own.
std::span<const std::string_view> action_keys();

/// What is done about a resolution, out of the map that says so: an entry of actions.yaml, or what stands
/// under `action:` of a past resolution. What cannot be read is a finding, and then as if it were not there;
/// an entry without a date or without words is left out.
///
/// An entry is `{date: 2027-01-12, text: ...}`, with `response:` for or beside `text:` when it is what an
/// external body answered; `2027-01-12: ...` for short.
Action action(const Fields& fields);

/// A status however it is spelled: "in-progress", "In progress", "in_progress".
std::optional<ActionStatus> action_status(std::string_view words);

/// actions.yaml: what is done about what was resolved, in the order of the file. Findings go to `out`;
/// whether the resolutions that are named exist is not asked here. A file that is empty or says only
/// `actions:` has none.
Actions actions(const SourcePtr& source, Diagnostics& out);

}  // namespace plenum::read
