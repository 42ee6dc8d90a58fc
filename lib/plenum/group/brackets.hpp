#pragma once

#include <plenum/model/bracket.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/kept.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/standing.hpp>

#include <cstddef>
#include <optional>
#include <vector>

/// Which motions are to be debated together, and which of them leads.
namespace plenum::group {

/// What brackets may depend on beside the motions. All of it may be left out.
struct Given {
    const Standing* standing = nullptr;  ///< what the committee decided, of the same motions
    const Kept* kept = nullptr;          ///< an earlier grouping, which stays as it was
    LeadWeights weights = {};
    CountFindings findings = {};       ///< without it, what `validate` finds counts for nobody
    std::optional<std::size_t> why{};  ///< a motion whose bracket is to have all its findings counted
};

/// Brackets by average link over the pairs' confidences. Motions are named by their index; ids
/// may be missing. Members follow the lead as they are near it, those that ask the opposite last.
/// A bracket's section is the one its members together speak most for, unless the committee put
/// one of them somewhere. `classified` belongs to the motions by index, or is empty;
/// `similarities` must be of these motions.
///
/// Leads are chosen in the order of the brackets, after those that the committee chose, since it
/// counts how many brackets a committee leads already.
Grouping brackets(const Motions& motions, const std::vector<Classification>& classified,
                  const Conference& conference, const Similarities& similarities, const Given& given = {});

}  // namespace plenum::group
