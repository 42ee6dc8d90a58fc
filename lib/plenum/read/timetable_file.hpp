#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/timetable_file.hpp>

namespace plenum::read {

/// timetable.yaml: what stands where.
///
///     days:
///       - date: 2026-11-20
///         timetable:
///           - {start: "09:30", end: "10:10", section: contract}
///           - {start: "10:10", minutes: 20, item: soapbox}
TimetableFile timetable_file(const SourcePtr& source, Diagnostics& out);

}  // namespace plenum::read
