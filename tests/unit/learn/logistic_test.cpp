#include "../catch.hpp"

#include <plenum/learn/folds.hpp>
#include <plenum/learn/logistic.hpp>

#include <cmath>

using namespace plenum;

namespace {

/// Rows whose answers fall as known weights say.
learn::Table rows(std::size_t count, double intercept, const std::vector<double>& weights) {
    learn::Chance chance(7);
    const auto uniform = [&] { return static_cast<double>(chance.below(1U << 30U)) / (1U << 30U); };
    learn::Table table{.columns = weights.size(), .values = {}, .known = {}, .answers = {}};
    for (std::size_t i = 0; i < count; ++i) {
        double z = intercept;
        for (const auto weight : weights) {
            table.values.push_back(4 * uniform() - 2);
            z += weight * table.values.back();
        }
        table.known.push_back(0);
        table.answers.push_back(uniform() < learn::probability(z) ? 1 : 0);
    }
    return table;
}

}  // namespace

TEST_CASE("the fit finds the weights that the answers were made with") {
    const std::vector<double> weights{1.5, -0.75, 0};
    const auto fit = learn::logistic(rows(40000, -1, weights), {}, 1e-3);
    CHECK(fit.intercept == Approx(-1).margin(0.05));
    for (std::size_t i = 0; i < weights.size(); ++i) CHECK(fit.weights[i] == Approx(weights[i]).margin(0.05));
}

TEST_CASE("at the fit the slope is nothing but what shrinkage takes") {
    const auto table = rows(500, 0.5, {1, -1});
    constexpr double shrinkage = 3;
    const auto fit = learn::logistic(table, {}, shrinkage);
    std::vector<double> slope(2, 0);
    for (std::size_t i = 0; i < table.rows(); ++i) {
        const auto off = learn::probability(learn::log_odds(table, i, fit)) - table.answers[i];
        for (std::size_t j = 0; j < 2; ++j) slope[j] += off * table.values[i * 2 + j];
    }
    for (std::size_t j = 0; j < 2; ++j)
        CHECK(slope[j] + shrinkage * fit.weights[j] == Approx(0).margin(1e-4));
}

TEST_CASE("what is known beforehand is learned on top of, and few rows move it little") {
    auto table = rows(40000, -1, {1.5});
    for (std::size_t i = 0; i < table.rows(); ++i) table.known[i] = -1 + 1.5 * table.values[i];
    const auto same = learn::logistic(table, {}, 1e-3);
    CHECK(same.intercept == Approx(0).margin(0.05));
    CHECK(same.weights[0] == Approx(0).margin(0.05));

    auto few = rows(30, 1, {-1.5});
    for (std::size_t i = 0; i < few.rows(); ++i) few.known[i] = -1 + 1.5 * few.values[i];
    CHECK(std::abs(learn::logistic(few, {}, 1000).weights[0]) < 0.1);
    CHECK(learn::logistic(few, {}, 0.1).weights[0] < -1);
}

TEST_CASE("rows that all have one answer, or none at all, end in finite weights") {
    auto table = rows(50, 0, {1});
    table.answers.assign(50, 0);
    const auto fit = learn::logistic(table, {}, 1);
    CHECK(std::isfinite(fit.intercept));
    CHECK(fit.intercept < -3);
    const auto none = learn::logistic(table, std::vector<std::uint8_t>(50, 0), 1);
    CHECK(none.intercept == 0);
    CHECK(none.weights[0] == 0);
}
