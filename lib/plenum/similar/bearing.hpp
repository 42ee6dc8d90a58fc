#pragma once

#include <plenum/model/bearing.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/lexicon.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/vocabulary.hpp>
#include <plenum/similar/past_query.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

/// What past conferences resolved of what motions ask: found through an index, then judged word by word.
namespace plenum::similar {

/// The resolutions of an archive that may be on the subject of some motion.
struct Cited {
    struct Candidate {
        std::size_t resolution = 0;  ///< index into `resolutions`
        double subject = 0;          ///< probability that both are on one subject
    };
    struct Place {
        std::size_t conference = 0;
        std::size_t resolution = 0;
    };

    Archive archive;                                 ///< those resolutions, in the order of the whole archive
    Motions resolutions;                             ///< the same as motions, to be classified as motions are
    std::vector<Place> places;                       ///< where each of them stands in `archive`
    std::vector<std::vector<Candidate>> candidates;  ///< by motion, likeliest first
    std::size_t searched = 0;                        ///< how many resolutions the index holds
};

/// Finds them: of every motion the few likeliest from `odds.subject.from` on. Of a motion the same is found
/// whatever motions stand beside it.
Cited cited(const PastIndex& index, const Motions& motions, const Vocabulary& vocabulary,
            const BearingOdds& odds);

/// What the cited resolutions are judged by: both classifications are by index.
struct BearingKnown {
    const PastIndex& index;
    const Motions& motions;
    const std::vector<Classification>& classified;   ///< of the motions
    const std::vector<Classification>& resolutions;  ///< of the cited resolutions
    const Vocabulary& vocabulary;
    const Lexicon& lexicon;
    const BearingOdds& odds;
};

/// Says of each what it is to the motion, how surely, and why in sentences.
Bearings bearings(const Cited& cited, const BearingKnown& known);

}  // namespace plenum::similar
