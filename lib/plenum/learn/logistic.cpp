#include <plenum/learn/logistic.hpp>

#include <algorithm>
#include <cmath>
#include <span>

namespace plenum::learn {

namespace {

constexpr int most_steps = 50;
constexpr int most_halvings = 20;
constexpr double near_enough = 1e-6;
// Without any precision the intercept of rows that all have the same answer would have no end.
constexpr double intercept_precision = 1e-2;

using Vector = std::vector<double>;

/// How badly weights fit, with slope and curvature; the intercept stands first.
struct Slope {
    double loss = 0;
    Vector gradient;
    Vector curvature;  ///< the lower triangle, row by row, of a square
};

Slope slope(const Table& table, const std::vector<std::uint8_t>& use, double shrinkage, const Vector& at) {
    const auto size = at.size();
    Slope result{.loss = 0, .gradient = Vector(size, 0), .curvature = Vector(size * size, 0)};
    Vector x(size, 1);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (!use.empty() && use[row] == 0) continue;
        double z = table.known[row] + at[0];
        for (std::size_t j = 1; j < size; ++j) {
            x[j] = table.values[row * table.columns + j - 1];
            z += at[j] * x[j];
        }
        const double p = probability(z);
        const double answer = table.answers[row];
        result.loss += std::max(z, 0.0) - z * answer + std::log1p(std::exp(-std::abs(z)));
        for (std::size_t j = 0; j < size; ++j) {
            result.gradient[j] += (p - answer) * x[j];
            const double scaled = p * (1 - p) * x[j];
            for (std::size_t k = 0; k <= j; ++k) result.curvature[j * size + k] += scaled * x[k];
        }
    }
    for (std::size_t j = 0; j < size; ++j) {
        const double precision = j == 0 ? intercept_precision : shrinkage;
        result.loss += precision * at[j] * at[j] / 2;
        result.gradient[j] += precision * at[j];
        result.curvature[j * size + j] += precision;
    }
    return result;
}

/// Solves curvature x step = gradient by Cholesky's factors, which a positive definite matrix has.
Vector newton_step(Slope slope) {
    const auto size = slope.gradient.size();
    auto& l = slope.curvature;
    auto& x = slope.gradient;
    for (std::size_t j = 0; j < size; ++j) {
        for (std::size_t i = j; i < size; ++i) {
            double sum = l[i * size + j];
            for (std::size_t k = 0; k < j; ++k) sum -= l[i * size + k] * l[j * size + k];
            l[i * size + j] = i == j ? std::sqrt(std::max(sum, 1e-12)) : sum / l[j * size + j];
        }
    }
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t k = 0; k < i; ++k) x[i] -= l[i * size + k] * x[k];
        x[i] /= l[i * size + i];
    }
    for (std::size_t i = size; i-- > 0;) {
        for (std::size_t k = i + 1; k < size; ++k) x[i] -= l[k * size + i] * x[k];
        x[i] /= l[i * size + i];
    }
    return x;
}

}  // namespace

double probability(double log_odds) {
    return 1 / (1 + std::exp(-log_odds));
}

double log_odds(const Table& table, std::size_t row, const Fit& fit) {
    double sum = table.known[row] + fit.intercept;
    for (std::size_t j = 0; j < fit.weights.size(); ++j) {
        sum += fit.weights[j] * table.values[row * table.columns + j];
    }
    return sum;
}

Fit logistic(const Table& table, const std::vector<std::uint8_t>& use, double shrinkage, const Fit& start) {
    Vector at(table.columns + 1, 0);
    at[0] = start.intercept;
    std::ranges::copy(start.weights, at.begin() + 1);
    auto here = slope(table, use, shrinkage, at);
    for (int i = 0; i < most_steps; ++i) {
        auto step = newton_step(here);
        double longest = 0;
        for (const auto each : step) longest = std::max(longest, std::abs(each));
        if (longest < near_enough) break;
        for (int halved = 0; halved < most_halvings; ++halved) {
            auto next = at;
            for (std::size_t j = 0; j < at.size(); ++j) next[j] -= step[j];
            auto there = slope(table, use, shrinkage, next);
            if (there.loss <= here.loss) {
                at = std::move(next);
                here = std::move(there);
                break;
            }
            for (auto& each : step) each /= 2;
        }
    }
    return {.intercept = at[0], .weights = Vector(at.begin() + 1, at.end())};
}

}  // namespace plenum::learn
