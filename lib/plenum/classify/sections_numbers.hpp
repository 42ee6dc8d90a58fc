#pragma once

namespace plenum::classify {

/// The few numbers of section finding.
struct SectionNumbers {
    double contained = 0.4;    ///< what a keyword within a longer one of another section still counts
    double inflected = 0.25;   ///< what a keyword counts when only its stem stands in the text
    double addressed = 0.3;    ///< what the name of a body counts that a motion only addresses
    double early = 1.0;        ///< how much louder the first word of a motion speaks than its last
    double common = 0.10;      ///< share of the motions from which on a keyword counts for less
    double floor = 0.4;        ///< of the keyword score of every section, in units of one keyword
    double keywords = 2.0;     ///< exponent of the keyword score
    double heading = 0.85;     ///< how often the submitter's heading is the right one
    double smoothing = 8.0;    ///< of learned words, in motions
    double learned = 0.5;      ///< how much the learned words count
    double sure = 0.5;         ///< motions surer than this teach
    double neighbours = 0.5;   ///< how much a neighbour's word counts
    double doubt = 0.1;        ///< share of neighbours in the same bracket with another section
    double temperature = 1.0;  ///< of the last softmax
    int rounds = 2;
};

}  // namespace plenum::classify
