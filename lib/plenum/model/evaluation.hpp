#pragma once

#include <plenum/model/bracket.hpp>
#include <plenum/model/calibration.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace plenum {

/// A figure, mostly from 0 to 1, and where it lies with 95 % when conferences have other subjects.
struct Figure {
    double value = 0;
    double low = 0;
    double high = 0;
};

/// What was said and right, of what was said (precision) and of what is so (recall).
struct Matching {
    Figure precision;
    Figure recall;
    Figure f1;
};

/// Pairs of about the same confidence, and how many of them were debated together.
struct ConfidenceBin {
    double from = 0;
    double to = 0;
    std::size_t pairs = 0;
    std::size_t together = 0;
    double mean = 0;  ///< of their confidences
};

struct RelationMatching {
    Relation relation = Relation::duplicate;
    std::size_t said = 0;
    std::size_t labelled = 0;
    Matching matching;
};

/// How well weights do that were learned on the other subjects, beside a plain yardstick.
struct CrossValidation {
    Reached learned;
    Reached yardstick;
};

/// The same over halves of a conference: learned on one, used on the other.
struct Halvings {
    std::size_t count = 0;
    Figure learned;    ///< mean pair F1; the interval is of the mean
    Figure unlearned;  ///< of the calibration that stood before
    Figure yardstick;
    Figure gain;  ///< learned less yardstick, halving by halving
};

/// How well what Plenum proposes matches what a committee decided.
struct Evaluation {
    std::size_t motions = 0;
    std::size_t proposed = 0;  ///< brackets
    std::size_t decided = 0;
    std::size_t largest_proposed = 0;  ///< motions in the largest bracket
    std::size_t largest_decided = 0;
    Matching pairs;
    Matching b_cubed;
    Figure partner_first;
    Figure partner_in_five;
    std::vector<ConfidenceBin> bins;
    Figure brier;  ///< mean squared distance of confidence from truth, over all pairs; 0 is best
    std::vector<RelationMatching> relations;
    std::size_t sectioned = 0;  ///< motions whose section is known
    Figure section_first;
    Figure section_in_three;
    std::optional<CrossValidation> cross_validation;
    std::optional<Halvings> halvings;
};

/// What people say of a pair, a < b.
struct LabelledPair {
    std::size_t a = 0;
    std::size_t b = 0;
    Relation relation = Relation::same_subject;
};

}  // namespace plenum
