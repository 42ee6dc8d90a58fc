#pragma once

#include <plenum/model/bracket.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/cutting.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/policy.hpp>
#include <plenum/model/vocabulary.hpp>

#include <memory>
#include <vector>

namespace plenum::classify {

/// Ranks the conference's sections for each motion, best first, with the probability that each is
/// the right one, and says why: the section's keywords in the text, the heading its submitter wrote,
/// what similar motions speak for, and words learned from motions that are surely placed. Where
/// nothing speaks for any section the ranking stays empty.
///
/// `classifications` and `similar.neighbours` run parallel to `motions` (the latter may be empty).
/// Throws Error when no stemmer knows the vocabulary's language.
void sections(std::vector<Classification>& classifications, const Motions& motions,
              const Conference& conference, const Vocabulary& vocabulary, const Similarities& similar);

/// What the texts say of the sections before similar motions are asked: the first and longer step of
/// `sections`, which needs no similarity and may be taken while that is being found. The
/// resolutions in `past` that were debated under a heading which this conference has too teach which
/// words belong there. `cut` may have the words of the motions, as those without formulas, cut up
/// already.
class SectionTexts {
public:
    SectionTexts(const std::vector<Classification>& classifications, const Motions& motions,
                 const Conference& conference, const Vocabulary& vocabulary, const Archive& past = {},
                 const Cuttings* cut = nullptr);
    ~SectionTexts();
    SectionTexts(SectionTexts&&) noexcept;
    SectionTexts& operator=(SectionTexts&&) noexcept;
    SectionTexts(const SectionTexts&) = delete;
    SectionTexts& operator=(const SectionTexts&) = delete;

private:
    friend void sections(std::vector<Classification>& classifications, const Motions& motions,
                         const Conference& conference, SectionTexts& texts, const Similarities& similar);
    struct Read;
    std::unique_ptr<Read> read_;
};

/// The second step: the same as the `sections` above, with the texts read already. It may be taken
/// twice: first with no similarities, for what the texts alone say.
void sections(std::vector<Classification>& classifications, const Motions& motions,
              const Conference& conference, SectionTexts& texts, const Similarities& similar);

/// The conference's own headings, each that has no keywords with those of the headings in `known` that it
/// resembles: the same id, the same or nearly the same title, or a title that speaks of the same
/// things ("Locums" is in the keywords of "Sessional GPs"). A heading that resembles none stays as
/// it is, and its title's words speak for it.
std::vector<Section> with_keywords(std::vector<Section> own, const std::vector<Section>& known,
                                   const Vocabulary& vocabulary);

}  // namespace plenum::classify
