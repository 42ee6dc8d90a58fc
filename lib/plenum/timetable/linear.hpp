#pragma once

#include <atomic>
#include <cstdint>
#include <utility>
#include <vector>

/// Linear programs with 0/1 variables, and the one place that knows who solves them.
namespace plenum::timetable {

struct Column {
    double cost = 0;
    double least = 0;
    double most = 1;
};

/// least <= sum of the terms <= most.
struct Row {
    std::vector<std::pair<int, double>> terms;  ///< column and factor
    double least = 0;
    double most = 0;
};

inline constexpr double boundless = 1e30;

/// Every variable is a whole number; the sum of the costs is to be as small as can be.
struct Program {
    std::vector<Column> columns;
    std::vector<Row> rows;

    int column(double cost, double most = 1) {
        columns.push_back({.cost = cost, .least = 0, .most = most});
        return static_cast<int>(columns.size()) - 1;
    }
    void at_most(std::vector<std::pair<int, double>> terms, double most) {
        rows.push_back({std::move(terms), -boundless, most});
    }
    void exactly(std::vector<std::pair<int, double>> terms, double value) {
        rows.push_back({std::move(terms), value, value});
    }
};

struct Solution {
    enum class Kind : std::uint8_t { optimal, found, none, unknown };  ///< none: proven that there is none
    Kind kind = Kind::unknown;
    std::vector<double> values;  ///< by column; empty when nothing was found
    double cost = 0;
    double bound = 0;  ///< no solution costs less
};

/// Solves it in one thread with a fixed seed; stops after so many seconds, or soon after `stop` is set, with
/// the best so far. `start` is a solution to begin with, by column; may be empty.
Solution solve(const Program& program, double seconds, const std::vector<double>& start,
               const std::atomic<bool>* stop = nullptr);

}  // namespace plenum::timetable
