#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace plenum::learn {

/// Rows to learn from: numbers, what is known of the answer beforehand, and the answer.
struct Table {
    std::size_t columns = 0;
    std::vector<double> values;         ///< row by row; best standardised, for all weights are shrunk alike
    std::vector<double> known;          ///< of each row the log-odds that what is learned is added to
    std::vector<std::uint8_t> answers;  ///< 0 or 1

    std::size_t rows() const { return known.size(); }
};

/// What is to be added to the log-odds of a row.
struct Fit {
    double intercept = 0;
    std::vector<double> weights;
};

/// Logistic regression with what is known beforehand as a fixed part: the most likely weights under
/// a normal prior around 0 of precision `shrinkage` (above 0); the intercept is hardly held back.
/// Only rows with a `use` above 0 count, all of them when it is empty. Newton's method with halved
/// steps, begun at `start`, which may be empty: the same rows give the same weights.
///
/// liblinear, which would be the library for it, has neither a fixed part nor an intercept that is
/// not shrunk (Debian's 2.3), and with both the whole of it is some sixty lines.
Fit logistic(const Table& table, const std::vector<std::uint8_t>& use, double shrinkage,
             const Fit& start = {});

/// The log-odds of a row.
double log_odds(const Table& table, std::size_t row, const Fit& fit);

/// The probability that belongs to log-odds.
double probability(double log_odds);

}  // namespace plenum::learn
