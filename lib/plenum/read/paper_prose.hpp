#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/base/tree.hpp>
#include <plenum/model/conference.hpp>

#include <string_view>

namespace plenum::read {

/// The phrases of a paper, data/NAME.yaml, with what NAME of conference.yaml puts otherwise:
///
///     chair:
///       phrases:
///         call: "“{WHO}, motion {NUMBER}, please.”"
///         reply:            # nothing: it is not said
///
/// What has no such name, is of another kind, or has a {WORD} that is never filled in is a finding in `out`.
Tree paper_prose(std::string_view name, const Conference& conference, Diagnostics& out);

}  // namespace plenum::read
