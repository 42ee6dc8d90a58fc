#include <plenum/classify/sections.hpp>
#include <plenum/classify/sections_because.hpp>
#include <plenum/classify/sections_heading.hpp>
#include <plenum/classify/sections_learn.hpp>
#include <plenum/classify/sections_place.hpp>

#include <algorithm>
#include <numeric>
#include <utility>

namespace plenum::classify {

namespace {

/// Best first, the conference's order where two are equal; three at the least, then whatever has
/// one chance in a hundred.
std::vector<RankedSection> ranking(const std::vector<double>& placed, const std::vector<Section>& sections) {
    std::vector<std::size_t> order(placed.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, [&](auto a, auto b) { return placed[a] > placed[b]; });
    std::vector<RankedSection> result;
    for (const auto s : order) {
        if (result.size() >= 3 && placed[s] < 0.01) break;
        result.push_back({.id = sections[s].id, .confidence = placed[s]});
    }
    return result;
}

std::vector<Lesson> lessons(const Archive& past, const std::vector<Section>& sections, TermReader& reader) {
    std::vector<Lesson> result;
    for (const auto& conference : past) {
        for (const auto& resolution : conference.resolutions) {
            const auto section = meant_section(resolution.section, sections);
            if (!section) continue;
            auto text = resolution.text;
            for (const auto& part : resolution.parts) text += " " + part.text;
            result.push_back({.terms = reader.read(text), .section = *section});
        }
    }
    return result;
}

}  // namespace

struct SectionTexts::Read {
    explicit Read(const Vocabulary& vocabulary) : reader(vocabulary) {}
    TermReader reader;
    NumberedTexts texts;
    SectionEvidence evidence;
};

SectionTexts::SectionTexts(const std::vector<Classification>& classifications, const Motions& motions,
                           const Conference& conference, const Vocabulary& vocabulary, const Archive& past,
                           const Cuttings* cut) {
    if (conference.sections.empty() || motions.empty()) return;
    read_ = std::make_unique<Read>(vocabulary);
    auto& [reader, texts, evidence] = *read_;
    texts = number_texts(motions, reader, cut);
    auto found = keyword_evidence(texts.rows, reader, conference.sections, SectionNumbers{},
                                  stretches(motions, classifications, texts, reader, SectionNumbers{}, cut));
    evidence.keywords = std::move(found.evidence);
    evidence.words = std::move(found.words);
    evidence.taught = taught_scores(texts.rows, reader, lessons(past, conference.sections, reader),
                                    conference.sections.size(), SectionNumbers{});
    for (const auto& motion : motions) {
        evidence.headings.push_back(meant_section(motion.section, conference.sections));
    }
}

SectionTexts::~SectionTexts() = default;
SectionTexts::SectionTexts(SectionTexts&&) noexcept = default;
SectionTexts& SectionTexts::operator=(SectionTexts&&) noexcept = default;

void sections(std::vector<Classification>& classifications, const Motions& motions,
              const Conference& conference, const Vocabulary& vocabulary, const Similarities& similar) {
    SectionTexts texts(classifications, motions, conference, vocabulary);
    sections(classifications, motions, conference, texts, similar);
}

void sections(std::vector<Classification>& classifications, const Motions& motions,
              const Conference& conference, SectionTexts& read, const Similarities& similar) {
    if (!read.read_) return;
    auto& [reader, texts, evidence] = *read.read_;
    place(evidence, texts.rows, reader, conference.sections.size(), similar, SectionNumbers{});

    classifications.resize(motions.size());
    for (std::size_t m = 0; m < motions.size(); ++m) {
        auto& classification = classifications[m];
        classification.sections.clear();
        classification.section_because.clear();
        const auto& placed = evidence.placed[m];
        const auto best = static_cast<std::size_t>(std::ranges::max_element(placed) - placed.begin());
        // Where nothing speaks, every section is as likely as every other.
        if (placed[best] <= 1.001 / static_cast<double>(placed.size()) && placed.size() > 1) continue;
        classification.sections = ranking(placed, conference.sections);
        classification.section_because = section_because(evidence, motions, similar, m, best);
    }
}

}  // namespace plenum::classify
