#pragma once

#include <plenum/model/evaluation.hpp>

#include <cstddef>
#include <functional>
#include <vector>

namespace plenum::learn {

/// What adds up to figures, by the subject it comes from: `own[s]` is of subject s alone, and a
/// cross entry of a pair of motions on two subjects. Drawn twice, a subject counts twice.
struct Contributions {
    struct Cross {
        std::size_t a = 0;
        std::size_t b = 0;
        std::size_t column = 0;
        double value = 0;
    };
    std::size_t columns = 0;
    std::vector<std::vector<double>> own;
    std::vector<Cross> cross;
};

/// From the sums of all columns to figures.
using Figures = std::function<std::vector<double>(const std::vector<double>& sums)>;

/// Every figure with its interval, over 1,000 resamples of the subjects.
std::vector<Figure> resampled(const Contributions& contributions, const Figures& figures);

/// Adds up the cross entries that are of the same two subjects and the same column.
void merge_cross(Contributions& contributions);

}  // namespace plenum::learn
