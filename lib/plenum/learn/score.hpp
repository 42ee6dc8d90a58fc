#pragma once

#include <plenum/model/calibration.hpp>

#include <cstddef>
#include <vector>

namespace plenum::learn {

/// What was proposed for some motions, beside what was decided. A motion is judged by the brackets
/// that are `under` it: when weights were learned on the others, each fold has brackets of its own.
struct Proposal {
    std::vector<std::size_t> subjects;  ///< decided: for every motion the number of its subject
    std::vector<std::vector<std::size_t>>
        brackets;                    ///< proposed: the number of each motion's bracket, once or more
    std::vector<std::size_t> under;  ///< for every motion which of them; empty: the first
    std::vector<std::vector<std::size_t>> nearest;  ///< for every motion its likeliest partners, best first

    const std::vector<std::size_t>& brackets_of(std::size_t motion) const {
        return brackets[under.empty() ? 0 : under[motion]];
    }
};

/// How one motion came out. Pairs are counted from both their ends.
struct Outcome {
    double right = 0;     ///< others in its bracket that are on its subject
    double proposed = 0;  ///< others in its bracket
    double decided = 0;   ///< others on its subject
    bool first = false;   ///< its likeliest partner is on its subject
    bool in_five = false;
};

/// The outcome of every motion.
std::vector<Outcome> outcomes(const Proposal& proposal);

/// Sums of outcomes, and the figures that come of them.
///
/// Pair precision, recall and F1 are over pairs of motions (Manning, Raghavan and Schütze 2008, 16.3);
/// B-cubed (Bagga and Baldwin 1998) is the mean over motions of the share of their bracket that is on
/// their subject, and of their subject that is in their bracket, each motion counting itself.
struct Sums {
    double right = 0;
    double proposed = 0;
    double decided = 0;
    double b_cubed_precision = 0;
    double b_cubed_recall = 0;
    double motions = 0;
    double first = 0;
    double in_five = 0;
    double with_partner = 0;

    void add(const Outcome& outcome, double times = 1);
    void add(const Sums& others);

    double pair_precision() const { return proposed > 0 ? right / proposed : 1; }
    double pair_recall() const { return decided > 0 ? right / decided : 1; }
    double pair_f1() const;
    double b_cubed_f1() const;
    Reached reached() const;
};

/// The harmonic mean; 0 when both are.
double f1(double precision, double recall);

Sums sums(const std::vector<Outcome>& outcomes);

}  // namespace plenum::learn
