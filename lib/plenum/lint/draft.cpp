#include <plenum/lint/bodies.hpp>
#include <plenum/lint/draft.hpp>

namespace plenum::lint {

Span Passage::span(std::size_t first, std::size_t last) const {
    if (first >= words.size() || last <= first) return {.offset = text.size(), .length = 0};
    const auto& end = words[last - 1];
    return {.offset = words[first].offset, .length = end.offset + end.length - words[first].offset};
}

std::string_view Passage::gap_before(std::size_t word) const {
    const auto to = word < words.size() ? words[word].offset : text.size();
    const auto from = word == 0 ? 0 : words[word - 1].offset + words[word - 1].length;
    return text.substr(from, to - from);
}

bool Passage::breaks_before(std::size_t word) const {
    return gap_before(word).find_first_of(".,;:?!()") != std::string_view::npos;
}

const ClassifiedPart* Draft::classified(const Passage& passage) const {
    if (classification == nullptr) return nullptr;
    for (const auto& part : classification->parts) {
        if (part.part == passage.part && (passage.part > 0 || !has_parts())) return &part;
    }
    return nullptr;
}

namespace {

Passage passage(int part, std::string_view text, Span written, const Bodies& bodies) {
    Passage result{.part = part, .text = text, .written = written, .words = text::words(text), .bodies = {}};
    result.bodies = bodies.in(result.words);
    return result;
}

}  // namespace

std::vector<Draft> drafts(const Motions& motions, const std::vector<Classification>& classifications,
                          const Lexicon& lexicon) {
    const Bodies bodies(lexicon);
    std::vector<Draft> result;
    result.reserve(motions.size());
    for (std::size_t i = 0; i < motions.size(); ++i) {
        const auto& motion = motions[i];
        Draft draft{.motion = &motion,
                    .classification = i < classifications.size() ? &classifications[i] : nullptr,
                    .passages = {}};
        draft.passages.reserve(motion.parts.size() + 1);
        draft.passages.push_back(passage(0, motion.text, motion.origin.at("text"), bodies));
        int number = 0;
        for (const auto& part : motion.parts) {
            draft.passages.push_back(passage(++number, part.text, part.span, bodies));
        }
        result.push_back(std::move(draft));
    }
    return result;
}

}  // namespace plenum::lint
