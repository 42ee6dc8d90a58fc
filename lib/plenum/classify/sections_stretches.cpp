#include <plenum/classify/sections_text.hpp>

#include <algorithm>

namespace plenum::classify {

namespace {

bool asks(const ClassifiedPart& part) {
    return part.stem == Stem::mandate || part.stem == Stem::external;
}

/// Does a part demand nothing but a formula that many motions end with ("and to report back to the next
/// conference")? Behind its verb nothing is left then once the formulas are blanked.
bool demands_formula(const ClassifiedPart& part, std::size_t motion, const Cuttings* cut) {
    if (cut == nullptr || part.from_lead || part.verb.empty() || cut->changed[motion].empty()) return false;
    const auto piece = static_cast<std::size_t>(part.part);
    const auto& whole = cut->whole[motion];
    if (piece >= whole.size()) return false;
    const auto& plain = cut->plain(motion)[piece];
    const auto first = std::string_view(part.verb).substr(0, part.verb.find(' '));
    const auto verb = std::ranges::find_if(whole[piece].rbegin(), whole[piece].rend(), [&](const auto& word) {
        return cut->words.folded[word.number].starts_with(first);
    });
    return verb != whole[piece].rend() && (plain.empty() || plain.back().offset < verb->offset);
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
                                            const SectionNumbers& numbers, const Cuttings* cut) {
    std::vector<std::vector<Stretch>> result(motions.size());
    for (std::size_t m = 0; m < std::min(motions.size(), classifications.size()); ++m) {
        const auto& classification = classifications[m];
        const auto& starts = texts.parts[m];
        const auto demand = demand_place(classification, texts.rows[m], reader);
        auto& mine = result[m];
        const auto demands = [&](const ClassifiedPart& part) {
            return asks(part) && !demands_formula(part, m, cut);
        };
        if (demand > 0) mine = {{.from = 0, .loudness = numbers.preamble}, {.from = demand}};
        if (demand > 0 || starts.size() != classification.parts.size() ||
            std::ranges::none_of(classification.parts, demands)) {
            continue;
        }
        mine.push_back({});
        for (std::size_t p = 0; p < starts.size(); ++p) {
            mine.push_back(
                {.from = starts[p], .loudness = demands(classification.parts[p]) ? 1 : numbers.view});
        }
    }
    return result;
}

}  // namespace plenum::classify
