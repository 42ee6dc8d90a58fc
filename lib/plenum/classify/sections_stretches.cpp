#include <plenum/classify/sections_text.hpp>

#include <algorithm>

namespace plenum::classify {

namespace {

bool asks(const ClassifiedPart& part) {
    return part.stem == Stem::mandate || part.stem == Stem::external;
}

/// The place in `row` where what a motion demands begins: at the verb that decided, or at 0 where the verbs
/// stand in the parts or nothing was made out.
std::size_t demand_place(const Classification& classification, const TermRow& row, TermReader& reader) {
    auto from = row.size();
    for (const auto& part : classification.parts) {
        if (part.part != 0 && !part.from_lead) return 0;
        const auto verb = reader.read(part.verb);
        if (verb.empty()) return 0;
        const auto at = std::ranges::find(row, verb.front().stem, &NumberedTerm::stem);
        if (at == row.end()) return 0;
        from = std::min(from, static_cast<std::size_t>(at - row.begin()));
    }
    return classification.parts.empty() ? 0 : from;
}

}  // namespace

std::vector<std::vector<Stretch>> stretches(const Motions& motions,
                                            const std::vector<Classification>& classifications,
                                            const NumberedTexts& texts, TermReader& reader,
                                            const SectionNumbers& numbers) {
    std::vector<std::vector<Stretch>> result(motions.size());
    for (std::size_t m = 0; m < std::min(motions.size(), classifications.size()); ++m) {
        const auto& classification = classifications[m];
        const auto& starts = texts.parts[m];
        const auto demand = demand_place(classification, texts.rows[m], reader);
        auto& mine = result[m];
        if (demand > 0) mine = {{.from = 0, .loudness = numbers.preamble}, {.from = demand}};
        if (demand > 0 || starts.size() != classification.parts.size() ||
            std::ranges::none_of(classification.parts, asks)) {
            continue;
        }
        mine.push_back({});
        for (std::size_t p = 0; p < starts.size(); ++p) {
            mine.push_back({.from = starts[p], .loudness = asks(classification.parts[p]) ? 1 : numbers.view});
        }
    }
    return result;
}

}  // namespace plenum::classify
