#pragma once

#include <plenum/lint/draft.hpp>
#include <plenum/model/amendment.hpp>

#include <string_view>
#include <vector>

/// Where an amendment takes hold of the words of a motion.
namespace plenum::lint {

/// A stretch of a passage: words `first` to before `last`.
struct Hold {
    const Passage* passage = nullptr;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The draft that an amendment is to; null when there is none.
const Draft* amended(const Amendment& amendment, const std::vector<Draft>& drafts);

/// Every place where the words that an amendment changes stand, in the part it names or the whole
/// motion; capitals, the kind of quotation marks and punctuation between words do not matter. None for a
/// rider.
std::vector<Hold> holds(const Amendment& amendment, const Draft& draft);

}  // namespace plenum::lint
