#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/resolved.hpp>

namespace plenum::report {

/// What conference resolved: by section each motion that was carried, in its final words, with those of its
/// parts that were; then apart what was taken as a reference. What was lost is not in it.
doc::Document resolutions(const Resolutions& resolutions, const Agenda& agenda);

/// The same as a spreadsheet: a row for each part that was carried, or taken as a reference, with its outcome
/// and votes in columns of their own.
doc::Document resolutions_sheet(const Resolutions& resolutions, const Agenda& agenda);

}  // namespace plenum::report
