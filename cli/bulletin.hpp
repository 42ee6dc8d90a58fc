#pragma once

#include <cli/resolving.hpp>

#include <cstddef>

namespace plenum::cli {

/// What was decided in one session.
struct Bulletin {
    Resolutions resolutions;
    std::size_t session = 0;  ///< into the sessions of what is known
};

/// The bulletin of that session, from 1; of the last that has results for 0. Throws Error when there is no
/// such session, or when nothing tells in which one anything was decided.
Bulletin bulletin(const Resolving& known, const Agenda& agenda, int session);

}  // namespace plenum::cli
