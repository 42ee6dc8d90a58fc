#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/bracket.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/motion.hpp>

#include <cstddef>

namespace plenum::report {

/// The answer to a submitter who asks "why does ours not lead?": why the lead of the bracket of the
/// motion `asked` leads, and a table of what speaks for each member, in words and numbers.
doc::Document leading(const Motions& motions, const Grouping& grouping, const Conference& conference,
                      std::size_t asked);

}  // namespace plenum::report
