#pragma once

#include <plenum/similar/shared.hpp>
#include <plenum/similar/stance.hpp>

#include <vector>

namespace plenum::similar {

/// How two motions on one subject stand to each other, in numbers, and the clauses that show it best.
struct Opposition {
    double against = 0;    ///< cosine of the nearest clauses of opposite sign
    double leaning = 0;    ///< product of what both lean to: -1 opposite, 1 the same
    double approving = 0;  ///< by how many clauses one finds more to be good, at most 2
    double faulting = 0;   ///< and finds more to be bad
    double denying = 0;    ///< and denies more
    double turning = 0;    ///< and tells more to turn round
    double favouring = 0;  ///< how many favour something where the other opposes or faults something

    const Clause* a = nullptr;  ///< of the stances compared; either may be null
    const Clause* b = nullptr;
};

Opposition opposition(const Stance& a, const Stance& b, const std::vector<float>& telling);

/// Log odds that two motions on one subject contradict each other.
Weights contrary_weights(const Vocabulary::Odds& odds);
double contrary(const Opposition& found, const InCommon& shared, const Weights& weights);

}  // namespace plenum::similar
