#include <plenum/base/parallel.hpp>
#include <plenum/learn/cross_validate.hpp>
#include <plenum/learn/folds.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::learn {

namespace {

constexpr double hardly_varies = 1e-9;

void standardise(Pooled& pooled) {
    auto& values = pooled.table.values;
    const auto columns = pooled.columns.size();
    const auto rows = static_cast<double>(pooled.table.rows());
    pooled.mean.assign(columns, 0);
    pooled.deviation.assign(columns, 0);
    for (std::size_t i = 0; i < values.size(); ++i) pooled.mean[i % columns] += values[i] / rows;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto off = values[i] - pooled.mean[i % columns];
        pooled.deviation[i % columns] += off * off / rows;
    }
    // What never varies comes out as zeros, whose weight stays 0.
    for (auto& each : pooled.deviation) each = std::sqrt(each) > hardly_varies ? std::sqrt(each) : 1;
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = (values[i] - pooled.mean[i % columns]) / pooled.deviation[i % columns];
    }
}

/// The two folds of a pair as one number, whichever way round.
std::size_t cell(std::size_t a, std::size_t b) {
    return std::min(a, b) * fold_count + std::max(a, b);
}

}  // namespace

Pooled pooled(const std::vector<Lesson>& lessons, const Weighing& start, Knowledge state) {
    Pooled result;
    const auto& features = lessons.front().evidence.features;
    std::vector<double> weights;
    for (std::size_t j = 0; j < features.size(); ++j) {
        const bool used = features[j].means_something(state);
        if (used) result.columns.push_back(j);
        weights.push_back(used ? start.of(features[j].name) : 0);
    }
    result.table.columns = result.columns.size();
    for (const auto& [evidence, subjects, size_odds] : lessons) {
        for (std::size_t i = 0; i < evidence.pairs.size(); ++i) {
            const auto* row = &evidence.values[i * features.size()];
            double known = start.intercept + size_odds;
            for (std::size_t j = 0; j < weights.size(); ++j)
                known += weights[j] * static_cast<double>(row[j]);
            result.table.known.push_back(known);
            for (const auto j : result.columns) result.table.values.push_back(static_cast<double>(row[j]));
            const auto [a, b] = evidence.pairs[i];
            result.table.answers.push_back(subjects[a] == subjects[b] ? 1 : 0);
        }
    }
    standardise(result);
    return result;
}

Weighing combined(const Weighing& start, const Fit& fit, const Pooled& pooled,
                  const std::vector<FeatureName>& features) {
    Weighing result{.intercept = start.intercept + fit.intercept, .weights = {}};
    for (std::size_t i = 0; i < pooled.columns.size(); ++i) {
        const auto name = features[pooled.columns[i]].name;
        const auto more = fit.weights.empty() ? 0 : fit.weights[i] / pooled.deviation[i];
        result.intercept -= more * pooled.mean[i];
        result.weights.emplace_back(name, start.of(name) + more);
    }
    return result;
}

std::vector<std::vector<std::size_t>> motion_folds(const std::vector<Lesson>& lessons, std::uint64_t seed) {
    std::vector<std::size_t> sizes;
    for (const auto& lesson : lessons) {
        const auto own = subject_sizes(lesson);
        sizes.insert(sizes.end(), own.begin(), own.end());
    }
    const auto fold_of = folds(sizes, fold_count, seed);
    std::vector<std::vector<std::size_t>> result;
    std::size_t before = 0;
    for (const auto& lesson : lessons) {
        auto& own = result.emplace_back();
        for (const auto subject : lesson.subjects) own.push_back(fold_of[before + subject]);
        before += subject_sizes(lesson).size();
    }
    return result;
}

std::vector<double> judged(const std::vector<Lesson>& lessons, const Pooled& pooled,
                           const std::vector<std::vector<std::size_t>>& folds,
                           std::optional<double> shrinkage) {
    const auto& table = pooled.table;
    std::vector<std::pair<std::size_t, std::size_t>> ends;
    for (std::size_t i = 0; i < lessons.size(); ++i) {
        for (const auto& [a, b] : lessons[i].evidence.pairs) ends.emplace_back(folds[i][a], folds[i][b]);
    }
    std::vector<Fit> fits(fold_count * fold_count);
    if (shrinkage) {
        std::vector<std::pair<std::size_t, std::size_t>> judges;
        for (std::size_t a = 0; a < fold_count; ++a) {
            for (std::size_t b = a; b < fold_count; ++b) judges.emplace_back(a, b);
        }
        const auto start = logistic(table, {}, *shrinkage);
        in_halves(judges.size(), 2, [&](std::size_t from, std::size_t to) {
            std::vector<std::uint8_t> use(table.rows());
            for (auto i = from; i < to; ++i) {
                const auto [a, b] = judges[i];
                const auto outside = [&](std::size_t fold) { return fold != a && fold != b; };
                std::ranges::transform(ends, use.begin(), [&](const auto& pair) {
                    return outside(pair.first) && outside(pair.second) ? 1 : 0;
                });
                fits[cell(a, b)] = logistic(table, use, *shrinkage, start);
            }
        });
    }
    std::vector<double> result;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const auto& fit = fits[cell(ends[row].first, ends[row].second)];
        result.push_back(probability(log_odds(table, row, fit)));
    }
    return result;
}

double log_loss(const Pooled& pooled, const std::vector<double>& probabilities) {
    constexpr double hardly_possible = 1e-9;
    double sum = 0;
    for (std::size_t row = 0; row < probabilities.size(); ++row) {
        const auto right = pooled.table.answers[row] == 1 ? probabilities[row] : 1 - probabilities[row];
        sum -= std::log(std::max(right, hardly_possible));
    }
    return sum / static_cast<double>(std::max<std::size_t>(probabilities.size(), 1));
}

std::vector<Graded> graded(const std::vector<Lesson>& lessons,
                           const std::vector<std::vector<std::size_t>>& folds,
                           const std::vector<double>& probabilities) {
    std::vector<Graded> result;
    auto next = probabilities.begin();
    for (std::size_t i = 0; i < lessons.size(); ++i) {
        const auto& [evidence, subjects, size_odds] = lessons[i];
        auto& set = result.emplace_back(
            Graded{.motions = evidence.motions, .pairs = {}, .subjects = subjects, .folds = folds[i]});
        for (const auto& [a, b] : evidence.pairs) {
            const auto likely = *next++;
            if (likely >= least_listed) set.pairs.push_back({.a = a, .b = b, .confidence = likely});
        }
    }
    return result;
}

}  // namespace plenum::learn
