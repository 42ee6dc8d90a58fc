#include <plenum/classify/sections.hpp>
#include <plenum/classify/sections_heading.hpp>
#include <plenum/classify/sections_place.hpp>

#include <algorithm>

namespace plenum::classify {

namespace {

/// What the words of a heading say by the keywords of the known ones, as though it were a motion.
std::vector<std::size_t> spoken_of(const Section& heading, const std::vector<Section>& known,
                                   const Vocabulary& vocabulary) {
    // Two headings that share a title ("Workforce, education and training") lend both, so whatever
    // has at least this share of the loudest voice is taken.
    constexpr double share = 0.5;
    const Motions titles{{.text = heading.title + " " + heading.id}};
    TermReader reader(vocabulary);
    const auto texts = number_texts(titles, reader);
    const auto found = keyword_evidence(texts.rows, reader, known, SectionNumbers{});
    std::vector<double> scores(known.size());
    for (const auto& each : found.evidence.front()) scores[each.section] += each.weight;
    const auto most = *std::ranges::max_element(scores);
    std::vector<std::size_t> result;
    for (std::size_t s = 0; s < known.size(); ++s) {
        if (scores[s] > 0 && scores[s] >= share * most) result.push_back(s);
    }
    return result;
}

}  // namespace

std::vector<Section> with_keywords(std::vector<Section> own, const std::vector<Section>& known,
                                   const Vocabulary& vocabulary) {
    if (known.empty()) return own;
    for (auto& section : own) {
        if (!section.keywords.empty()) continue;
        std::vector<std::size_t> lenders;
        const auto same_id = meant_section(section.id, known);
        const auto same_title = meant_section(section.title, known);
        if (same_title)
            lenders = {*same_title};
        else if (same_id && known[*same_id].id == section.id)
            lenders = {*same_id};
        else
            lenders = spoken_of(section, known, vocabulary);
        for (const auto lender : lenders) {
            const auto& words = known[lender].keywords;
            section.keywords.insert(section.keywords.end(), words.begin(), words.end());
        }
    }
    return own;
}

}  // namespace plenum::classify
