#pragma once

#include <plenum/model/vocabulary.hpp>
#include <plenum/similar/texts.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <vector>

namespace plenum::similar {

/// What two motions share, in numbers, and which of their pieces are nearest to each other.
struct InCommon {
    double likelihood = 0;  ///< log odds that they belong together
    double words = 0;       ///< log(1 + how many words they share)
    double shorter = 0;     ///< log(1 + how many words the shorter has)
    double longer = 0;
    double parts = 0;    ///< pieces of the one that has more, at most 6
    double nearest = 0;  ///< cosine of the nearest pieces
    std::size_t a = 0;   ///< which pieces those are: 0 the lead, then the parts
    std::size_t b = 0;
};

InCommon shared(const Texts& texts, std::size_t a, std::size_t b, double confidence);

/// Weights in the order of the features that they belong to.
struct Weights {
    std::vector<double> values;
    double offset = 0;
};
Weights weights(const Vocabulary::Odds& odds, std::initializer_list<const char*> names);
double weighed(const Weights& weights, std::initializer_list<double> features);

/// Log odds that both ask in part the same, if they are on one subject.
Weights same_ask_weights(const Vocabulary::Odds& odds);
double same_ask(const InCommon& found, double contrary, const Weights& weights);

/// The cosine of two sorted lists of words, each as heavy as it is telling; `lengths` is the product
/// of the roots of their sums of squares.
double cosine(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b, double lengths,
              const std::vector<float>& telling);

/// The probability of log odds.
double probable(double odds);

}  // namespace plenum::similar
