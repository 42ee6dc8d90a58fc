#pragma once

#include <plenum/learn/cut.hpp>
#include <plenum/learn/lesson.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace plenum::learn {

/// Who judges a pair has seen at least three quarters of the subjects.
inline constexpr std::size_t fold_count = 8;
/// The seeds of the folds; one deal is cross-validated after the other, and figures are over them all: those
/// of one swing by 0.02 with nothing but who was dealt where.
inline constexpr std::array<std::uint64_t, 3> deals{1, 2, 3};

/// The pairs of all lessons as one table: the features that may be used, standardised, above the
/// log-odds that `start` gives them.
struct Pooled {
    Table table;
    std::vector<std::size_t> columns;  ///< of the evidence's features
    std::vector<double> mean;          ///< of each column
    std::vector<double> deviation;
};

/// Features that say nothing without more than `known` are left out. All evidence has the same
/// features.
Pooled pooled(const std::vector<Lesson>& lessons, const Weighing& start, Knowledge known);

/// The weights of `start` with what was learned on top of them, in the features' own units.
Weighing combined(const Weighing& start, const Fit& fit, const Pooled& pooled,
                  const std::vector<FeatureName>& features);

/// For each lesson the fold of each motion: subjects of all lessons are dealt out together.
std::vector<std::vector<std::size_t>> motion_folds(const std::vector<Lesson>& lessons, std::uint64_t seed);

/// The probability of every row as weights judge it that were learned without either end's fold, so
/// that no judge has seen the subject of either motion. Without a `shrinkage` nothing is learned and
/// the start is the judge.
std::vector<double> judged(const std::vector<Lesson>& lessons, const Pooled& pooled,
                           const std::vector<std::vector<std::size_t>>& folds,
                           std::optional<double> shrinkage);

/// How far such probabilities are from the answers: the mean of minus the logarithm of what was
/// given to the right answer. It tells ways of learning apart far more steadily than brackets do.
double log_loss(const Pooled& pooled, const std::vector<double>& probabilities);

/// Every lesson with its pairs as so judged.
std::vector<Graded> graded(const std::vector<Lesson>& lessons,
                           const std::vector<std::vector<std::size_t>>& folds,
                           const std::vector<double>& probabilities);

}  // namespace plenum::learn
