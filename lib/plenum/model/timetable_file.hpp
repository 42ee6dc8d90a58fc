#pragma once

#include <plenum/base/source.hpp>

#include <string>
#include <vector>

namespace plenum {

/// A line of timetable.yaml, by hand or as `plenum timetable` writes it.
struct TimetableLine {
    std::string date;   ///< "2026-11-20"
    std::string start;  ///< "09:30"
    std::string end;    ///< "10:00"
    std::string id;     ///< of a section or an item, or its title
    bool item = false;
    Span span = {};
};

struct TimetableFile {
    SourcePtr source;
    std::vector<TimetableLine> lines;
};

}  // namespace plenum
