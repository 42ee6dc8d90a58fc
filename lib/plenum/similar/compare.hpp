#pragma once

#include <plenum/model/bracket.hpp>
#include <plenum/model/calibration.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/cutting.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/vocabulary.hpp>
#include <plenum/similar/copies.hpp>
#include <plenum/similar/progress.hpp>
#include <plenum/similar/relation.hpp>
#include <plenum/similar/texts.hpp>

#include <memory>
#include <string>
#include <vector>

/// Which motions are alike, how, and why one may think so.
namespace plenum::similar {

/// Compares every motion with every other through an inverted index. A pair is listed
/// when it is likely enough (1 in 20) that both are on one subject; its confidence is that
/// probability by the weights of `calibration`, whose cut is handed on. `classified` belongs to the motions
/// by index, or is empty; where it ranks sections, by the motions' own texts, motions under one heading are
/// the likelier to be on one subject. The same motions in the same order give the same answer. From 2,000
/// motions on each is compared with its hundred nearest only, which are found by bounds, and what comes of
/// it is in part in `faint`.
Similarities compare(const Motions& motions, const std::vector<Classification>& classified,
                     const Vocabulary& vocabulary, const Calibration& calibration,
                     const Progress& progress = {});

/// Motions made ready for comparing: the part of it that needs no classification, so that both can be
/// found side by side.
struct Ready {
    Uncopied uncopied;
    std::shared_ptr<const Cuttings> cut;  ///< of the motions, or of `uncopied`
    Texts texts;
    std::vector<std::vector<std::string>> terms;
    std::vector<Stance> stances;
};

/// `plain` are the motions without their formulas (without_formulas); `cut` is both of them.
Ready ready(const Motions& motions, const Motions& plain, std::shared_ptr<const Cuttings> cut,
            const Vocabulary& vocabulary);

/// The rest of the same comparison.
Similarities compare(const Motions& motions, Ready ready, const std::vector<Classification>& classified,
                     const Vocabulary& vocabulary, const Calibration& calibration,
                     const Progress& progress = {});

}  // namespace plenum::similar
