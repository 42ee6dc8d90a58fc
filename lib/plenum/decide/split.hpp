#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/decision.hpp>
#include <plenum/model/motion.hpp>

#include <vector>

namespace plenum::decide {

/// Motions as the committee's splits leave them, and what is wrong with a split.
struct SplitUp {
    Motions motions;
    std::vector<Diagnostic> found;
};

/// Puts the halves of every motion that the log splits in its place: orrest-03a and orrest-03b for
/// orrest-03, each with the lead text and some of the parts; a half with a single part becomes one text.
/// Done before anything is sorted, since halves may belong to different brackets. What is undone splits
/// nothing. A motion that does not exist, a part that it does not have, and a part that no half has are
/// faults, and such a motion stays whole: nothing is lost.
SplitUp split_up(Motions motions, const Decisions& log);

}  // namespace plenum::decide
