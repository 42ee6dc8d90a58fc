#pragma once

#include <plenum/model/bracket.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/similar/difference.hpp>
#include <plenum/similar/opposition.hpp>
#include <plenum/similar/shared.hpp>
#include <plenum/similar/texts.hpp>

#include <string>
#include <vector>

/// Why a pair is what it is, in sentences for a committee.
namespace plenum::similar {

/// What two near copies have in common and what stands in one of them alone.
void tell_copy(const Difference& difference, std::vector<std::string>& because);

/// The words that both share, the most telling first.
void tell_words(const Texts& texts, const Pair& pair, std::vector<std::string>& because);

/// The pieces that are nearest to each other, side by side, and parts that nothing answers.
void tell_parts(const Texts& texts, const Motions& motions, const Pair& pair, const InCommon& shared,
                std::vector<std::string>& because);

/// Whom both turn to.
void tell_addressee(const Classification& a, const Classification& b, std::vector<std::string>& because);

/// What shows that two motions contradict each other; `likely` when it is likelier than not.
std::string contradiction(const Opposition& found, bool likely);

}  // namespace plenum::similar
