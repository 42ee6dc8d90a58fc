#pragma once

#include <plenum/similar/likeness.hpp>

namespace plenum::similar {

/// The probability that two motions are on one subject, by a logistic regression over the
/// features. Its weights were fitted on the pairs of the sample conference, cross-validated by
/// subject and tried on halves and fifths of it; there is a second set for a vocabulary without
/// themes, so that a language without a thesaurus does not look less alike than it is.
double probability(const Features& features, bool with_themes);

}  // namespace plenum::similar
