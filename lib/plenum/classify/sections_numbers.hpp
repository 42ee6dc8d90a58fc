#pragma once

#include <cstddef>

namespace plenum::classify {

/// The few numbers of section finding, the same for every conference. Fitted by coordinate descent on
/// the mean log-loss over three sets (the 241 sample motions, 90 past resolutions, 148 short motions
/// written for the purpose), each set left out in turn: what the three fits agreed on was taken,
/// rounded, and where they did not agree the middle. `keywords` and `floor` make the confidences
/// probabilities (of those said with 0.8 to 0.9 some 0.73 to 0.88 are right, by set), so
/// that no temperature is needed. `heading` is no fit, for no labelled list has headings: it says that
/// submitters are taken to be right 17 times in 20.
struct SectionNumbers {
    double contained = 0.2;   ///< what a keyword within a longer one of another section still counts
    double inflected = 0.2;   ///< what a keyword counts when only its stem stands in the text
    double early = 3.0;       ///< how much louder the first word of a motion speaks than its last
    double common = 0.05;     ///< share of the motions from which on a keyword counts for less
    double floor = 0.5;       ///< of the keyword score of every section, in units of one keyword
    double keywords = 2.0;    ///< exponent of the keyword score
    double heading = 0.85;    ///< how often the submitter's heading is the right one
    double smoothing = 4.0;   ///< of learned words, in motions
    double learned = 0.25;    ///< how much the learned words count
    double sure = 0.5;        ///< motions surer than this teach
    double neighbours = 0.2;  ///< how much a neighbour's word counts
    std::size_t nearest = 5;  ///< how many neighbours are asked
    double doubt = 0.1;       ///< share of neighbours in the same bracket with another section
    int rounds = 2;           ///< of learning and asking the neighbours
};

}  // namespace plenum::classify
