#pragma once

#include <plenum/model/classification.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/policy.hpp>
#include <plenum/similar/difference.hpp>
#include <plenum/similar/shared.hpp>
#include <plenum/similar/statements.hpp>
#include <plenum/similar/texts.hpp>

#include <cstddef>

namespace plenum::similar {

/// What was found of a motion and a resolution of the past, to be told.
struct BearingEvidence {
    const Motion& motion;
    const Resolution& resolution;
    const Texts& texts;  ///< in which the motion is `a` and the resolution `b`
    std::size_t a = 0;
    std::size_t b = 0;
    const InCommon& common;
    const Agreement& agreed;
    const Difference& copy;
    const Classification& asked;     ///< the motion
    const Classification& resolved;  ///< the resolution
};

/// Says why the match is what it is: what both ask side by side, what differs, and how the resolution stands.
void tell_bearing(const BearingEvidence& evidence, PolicyMatch& match);

}  // namespace plenum::similar
