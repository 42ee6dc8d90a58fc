#pragma once

#include <cli/resolving.hpp>

#include <string>

namespace plenum::cli {

/// What was decided in one session.
struct Bulletin {
    Resolutions resolutions;
    int number = 0;  ///< from 1, over all days
    std::string date;
    std::string start;
    std::string end;
    std::string when;  ///< "Friday 20 November 2026, 09:30 to 11:00"
};

/// The bulletin of that session, from 1; of the last that has results for 0. Throws Error when there is no
/// such session, or when nothing tells in which one anything was decided.
Bulletin bulletin(const Resolving& known, const Agenda& agenda, int session);

}  // namespace plenum::cli
