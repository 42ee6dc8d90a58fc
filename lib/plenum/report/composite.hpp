#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/composite.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/motion.hpp>

#include <vector>

namespace plenum::report {

/// Draft composites for the committee that decides: each as it would be printed, then its parts with their
/// sources, what became of every motion, what was left out and why, and what to look at before it is used.
doc::Document composites(const std::vector<Composite>& drafts, const Motions& motions,
                         const Conference& conference);

}  // namespace plenum::report
