#pragma once

#include <plenum/classify/sections_place.hpp>

#include <string>

namespace plenum::classify {

/// One sentence for a person on why `motion` was put under `section`: the submitter's heading, the
/// loudest keywords and the most similar motions that lie there too.
std::string section_because(const SectionEvidence& evidence, const Motions& motions,
                            const Similarities& similar, std::size_t motion, std::size_t section);

}  // namespace plenum::classify
