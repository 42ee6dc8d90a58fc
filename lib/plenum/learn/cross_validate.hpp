#pragma once

#include <plenum/learn/cut.hpp>
#include <plenum/learn/lesson.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace plenum::learn {

inline constexpr std::size_t fold_count = 4;
inline constexpr std::uint64_t first_deal = 1;  ///< the seed of the folds that figures are given for

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

/// Every lesson with its pairs as weights judge them that were learned without either end's fold,
/// so that no judge has seen the subject of either motion. Without a `shrinkage` nothing is learned
/// and `start` is the judge.
std::vector<Graded> graded(const std::vector<Lesson>& lessons, const Pooled& pooled,
                           const std::vector<std::vector<std::size_t>>& folds,
                           std::optional<double> shrinkage);

}  // namespace plenum::learn
