#pragma once

#include <cli/sorting.hpp>
#include <plenum/learn/lesson.hpp>
#include <plenum/model/evaluation.hpp>

#include <string>
#include <vector>

namespace plenum::cli {

/// A conference whose committee has decided.
struct Past {
    Prepared prepared;                  ///< without the decisions
    std::vector<std::size_t> subjects;  ///< for every motion the number of what it was debated with
    std::vector<std::string> sections;  ///< for every motion where it was debated, or the submitter's heading
};

/// Reads it, and shows the findings. A motion that no decided bracket holds stood alone. Throws
/// Error when there is no decisions.yaml, or no bracket in it.
Past past_conference(const Inputs& inputs, Session& session);

/// What speaks for each pair of these motions, which may be some of the conference's.
Evidence measured(const Prepared& prepared, const Motions& motions);

/// Brackets as `group` forms them.
Linking linking();

/// Brackets as a plain average link forms them: the yardstick's.
Linking plain_linking();

}  // namespace plenum::cli
