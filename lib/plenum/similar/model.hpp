#pragma once

#include <plenum/similar/likeness.hpp>

namespace plenum::similar {

/// Which features mean something in a set of motions: a language without a thesaurus, or a
/// conference without headings, must not look less alike than it is.
struct Knowledge {
    bool themes = false;
    bool headings = false;
};

/// The probability that two motions are on one subject, by a logistic regression over the
/// features, with weights of its own for each state of knowledge. They were fitted on the pairs of
/// the sample conference, cross-validated by subject.
double probability(const Features& features, Knowledge known);

}  // namespace plenum::similar
