#pragma once

#include <cli/inputs.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/leading.hpp>
#include <plenum/model/lexicon.hpp>

#include <vector>

namespace plenum::cli {

/// Counts what `validate` finds in a motion by itself: errors and warnings of the rules in force
/// that look at one motion at a time, without its spelling. All that is handed in must outlive the function.
CountFindings finding_counts(const Reading& reading, const Lexicon& lexicon,
                             const std::vector<Classification>& classifications);

}  // namespace plenum::cli
