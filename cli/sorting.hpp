#pragma once

#include <cli/inputs.hpp>
#include <plenum/model/bracket.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/lexicon.hpp>
#include <plenum/model/vocabulary.hpp>

#include <vector>

namespace plenum::cli {

/// What a command needs to know before it sorts motions.
struct Prepared {
    Reading reading;
    Lexicon lexicon;
    Vocabulary vocabulary;
    Archive past;  ///< resolutions of past conferences
};

/// Reads motions and conference with all the knowledge that conference.yaml may extend, and shows
/// the findings.
Prepared prepare(const Inputs& inputs, Session& session);

struct Sorted {
    std::vector<Classification> classifications;  ///< by motion
    Similarities similarities;
};

/// The row of calls that classify, group and agenda share: stems, similarity, sections.
Sorted sorted(const Prepared& prepared);

}  // namespace plenum::cli
