#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/doc/document.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/motion.hpp>

namespace plenum::report {

/// What is to be mended in drafts, as a paper to hand on: how much of what, and then for each motion, or file
/// where it is about none, every finding with its place, what is wrong and what to do. `motions` are those
/// that were checked.
doc::Document validation(const Diagnostics& found, const Motions& motions, const Conference& conference);

}  // namespace plenum::report
