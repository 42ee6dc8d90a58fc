#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/bearing.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/motion.hpp>

namespace plenum::report {

/// What past conferences say of motions: those that are policy already, those that conflict with policy, each
/// with its reasons; then, in short, what is on the same subject, and which motions nothing was found for.
doc::Document policy_check(const Bearings& bearings, const Motions& motions, const Conference& conference);

}  // namespace plenum::report
