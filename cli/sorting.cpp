#include <cli/sorting.hpp>
#include <plenum/classify/sections.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/model/formulas.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/similar/compare.hpp>

#include <algorithm>

namespace plenum::cli {

Prepared prepare(const Inputs& inputs, Session& session) {
    Prepared result{.reading = inputs.load(), .lexicon = {}, .vocabulary = {}, .past = {}};
    auto& [conference, motions, found, sources, in_folder, folder] = result.reading;
    result.lexicon = read::lexicon(conference, found);
    result.vocabulary = read::vocabulary(conference, found);
    const auto has_no_keywords = [](const Section& section) { return section.keywords.empty(); };
    if (std::ranges::any_of(conference.sections, has_no_keywords)) {
        conference.sections = classify::with_keywords(
            std::move(conference.sections), read::known_sections(conference.language), result.vocabulary);
    }
    result.past = inputs.past(result.reading, found);
    show(found, session);
    return result;
}

Sorted sorted(const Prepared& prepared) {
    const auto& [reading, lexicon, vocabulary, past] = prepared;
    Sorted result;
    result.classifications = classify::stems(reading.motions, lexicon, reading.conference);
    // What the texts alone say of the sections helps to tell what is alike; what is alike then helps
    // to tell the sections.
    const auto plain = without_formulas(reading.motions);
    classify::SectionTexts texts(result.classifications, plain, reading.conference, vocabulary, past);
    classify::sections(result.classifications, reading.motions, reading.conference, texts, {});
    result.similarities = similar::compare(reading.motions, result.classifications, vocabulary);
    classify::sections(result.classifications, reading.motions, reading.conference, texts,
                       result.similarities);
    return result;
}

}  // namespace plenum::cli
